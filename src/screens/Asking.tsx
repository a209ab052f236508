import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answersBeforeResults, questionAsked } from '../../machines/screener';
import { type Answer, type QuestionId, questionShape, unknowing } from '../catalog/questions';
import { Fold } from '../components/Fold';
import { Line } from '../components/Line';
import { ScreenHeading } from '../components/ScreenHeading';
import { pathOf } from '../eligibility/path';
import { DroppedNotice } from './DroppedNotice';
import { Frame } from './Frame';
import { loadForm } from './later';
import { useVisit } from './visit';
import { choiceText, questionHint, questionTitle, questionWhy } from './wording';

const QuestionForm = lazy(loadForm);

/** One question. The screen is the same for all of them; the first may be answered by a single touch. */
export const Asking = () => {
  const { t } = useTranslation();
  const { visit, send } = useVisit();
  const { context } = visit;
  const question = questionAsked(context);
  if (question === null) return null;
  return (
    <Frame onBack={() => send({ type: 'back' })}>
      <Question key={question} question={question} />
      {pathOf(context.answers).asked.length >= answersBeforeResults && (
        <button type="button" className="quiet" onClick={() => send({ type: 'results' })}>
          {t('question.soFar')}
        </button>
      )}
    </Frame>
  );
};

const Question = ({ question }: { question: QuestionId }) => {
  const { t } = useTranslation();
  const { visit, send } = useVisit();
  const { answers, dropped } = visit.context;
  const [failed, setFailed] = useState(false);
  const onAnswer = useCallback(
    (answer: Answer) => send({ type: 'answer', question, answer }),
    [send, question],
  );
  const { asked, pending } = pathOf(answers);
  const passed = asked.filter((other) => other !== question).length;
  const ahead = answers.needs === undefined ? null : pending.filter((other) => other !== question).length;
  const title = `${t('titles.question', { number: passed + 1 })} – ${t('site.name')}`;
  const hint = questionHint(t, question, answers);
  return (
    <div className="question">
      <DroppedNotice dropped={dropped} />
      <Line
        passed={passed}
        ahead={ahead}
        text={ahead === null ? '' : ahead === 0 ? t('progress.last') : t('progress.left', { count: ahead })}
      />
      <ScreenHeading title={failed ? t('titles.error', { title }) : title}>
        <span id="question">{questionTitle(t, question, answers)}</span>
      </ScreenHeading>
      {hint && <p className="hint">{hint}</p>}
      <Fold summary={t('question.whyWeAsk')} className="why">
        {questionWhy(t, question)}
      </Fold>
      {question === 'urgent' ? (
        <OneTouch question={question} onAnswer={onAnswer} />
      ) : (
        <Suspense fallback={<OneTouch question={question} onAnswer={onAnswer} />}>
          <QuestionForm
            question={question}
            answers={answers}
            labelledBy="question"
            submit={t('frame.continue')}
            onAnswer={onAnswer}
            onError={setFailed}
          />
        </Suspense>
      )}
    </div>
  );
};

/** Every choice a button that answers at once: for danger, and for a network that still owes us the form. */
const OneTouch = ({ question, onAnswer }: { question: QuestionId; onAnswer: (answer: Answer) => void }) => {
  const { t } = useTranslation();
  const { visit } = useVisit();
  const { kind, answers: choices } = questionShape(question);
  return (
    <ul className="choices one-touch" data-question={question}>
      {[...choices, ...unknowing].map((choice) => (
        <li key={choice}>
          <button
            type="button"
            className="choice"
            aria-pressed={visit.context.answers[question] === choice ? true : undefined}
            onClick={() =>
              onAnswer((kind === 'several' && !isUnknowingChoice(choice) ? [choice] : choice) as Answer)
            }
          >
            {choiceText(t, question, choice, visit.context.answers)}
          </button>
        </li>
      ))}
    </ul>
  );
};

const isUnknowingChoice = (choice: string): boolean => (unknowing as readonly string[]).includes(choice);
