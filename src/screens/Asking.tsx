import { useCallback, useState } from 'react';
import { answersBeforeResults, questionAsked } from '../../machines/visit';
import type { Answer, QuestionId } from '../catalog/questions';
import { Disclosure } from '../components/Disclosure';
import { ProgressLine } from '../components/ProgressLine';
import { pathOf } from '../eligibility/path';
import { useTranslation } from '../language/useTranslation';
import { useAnnounce } from '../shell/announce';
import { ScreenHeading } from '../shell/ScreenHeading';
import { useVisit } from '../shell/visit';
import { ChoiceButtons } from './ChoiceButtons';
import { DroppedNotice } from './DroppedNotice';
import { Frame } from './Frame';
import { QuestionChoices } from './QuestionChoices';
import { questionHint, questionTitle, questionWhy } from './wording';

export const Asking = () => {
  const { t } = useTranslation();
  const { visit, send } = useVisit();
  const { context } = visit;
  const question = questionAsked(context);
  if (question === null) return null;
  return (
    <Frame>
      <Question key={question} question={question} />
      {pathOf(context.answers).asked.length >= answersBeforeResults && (
        <p>
          <button type="button" className="quiet" onClick={() => send({ type: 'results' })}>
            {t('question.soFar')}
          </button>{' '}
          <button type="button" className="quiet" onClick={() => send({ type: 'review' })}>
            {t('review.heading')}
          </button>
        </p>
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
  const passed = asked.includes(question) ? asked.indexOf(question) : asked.length;
  const ahead = answers.needs === undefined ? null : pending.filter((other) => other !== question).length;
  const title = `${t('titles.question', { number: passed + 1 })} – ${t('site.name')}`;
  const hint = questionHint(t, question, answers);
  // An answer that is changed has others behind it though nothing more is asked.
  const isLast = passed >= asked.length - 1;
  const left = ahead ? t('progress.left', { count: ahead }) : ahead === 0 && isLast ? t('progress.last') : '';
  useAnnounce(left);
  return (
    <div className="question">
      <DroppedNotice dropped={dropped} />
      <ProgressLine passed={passed} ahead={ahead} text={left} />
      <ScreenHeading title={failed ? t('titles.error', { title }) : title}>
        <span id="question">{questionTitle(t, question, answers)}</span>
      </ScreenHeading>
      {hint && <p className="hint">{hint}</p>}
      <Disclosure summary={t('question.whyWeAsk')} className="why">
        {questionWhy(t, question)}
      </Disclosure>
      {question === 'urgent' ? (
        <ChoiceButtons question={question} onAnswer={onAnswer} />
      ) : (
        <QuestionChoices
          question={question}
          answers={answers}
          labelledBy="question"
          submit={t('frame.continue')}
          onAnswer={onAnswer}
          onError={setFailed}
        />
      )}
    </div>
  );
};
