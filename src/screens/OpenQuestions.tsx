import { useContext, useId, useState } from 'react';
import type { QuestionId } from '../catalog/questions';
import { type Judgement, settledBy } from '../eligibility/judge';
import { OfProgram } from '../handoff/OfProgram';
import { useTranslation } from '../language/useTranslation';
import { useVisit } from '../shell/visit';
import { QuestionChoices } from './QuestionChoices';
import { SettledQuestionContext } from './settledQuestion';
import { questionTitle } from './wording';

/** Unanswered questions that would settle this verdict, answered in place. */
export const OpenQuestions = ({ judgement }: { judgement: Judgement }) => {
  const { t } = useTranslation();
  const { visit, send } = useVisit();
  const [open, setOpen] = useState<QuestionId | null>(null);
  const [, settle] = useContext(SettledQuestionContext);
  const heading = useId();
  const { answers } = visit.context;
  const questions = settledBy(judgement);
  // Close a question answered elsewhere, so that it does not reopen if a later answer makes it relevant again.
  if (open !== null && !questions.includes(open)) setOpen(null);
  if (questions.length === 0) return null;
  return (
    <div className="settle">
      <h4>{t('results.settle')}</h4>
      <ul>
        {questions.map((question) => (
          <li key={question}>
            <span id={`${heading}-${question}`}>{questionTitle(t, question, answers)}</span>
            {open === question ? (
              <QuestionChoices
                question={question}
                answers={answers}
                labelledBy={`${heading}-${question}`}
                submit={t('results.answerNow')}
                onAnswer={(answer) => {
                  setOpen(null);
                  settle(judgement.program);
                  send({ type: 'answer', question, answer });
                }}
              />
            ) : (
              <button type="button" className="quiet" onClick={() => setOpen(question)}>
                {t('results.answerNow')}
                <span className="reads">: {questionTitle(t, question, answers)}</span>
                <OfProgram program={judgement.program} />
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};
