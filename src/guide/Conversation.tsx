import { useContext, useState } from 'react';
import { languageOf } from '../../locales/languages';
import { isDanger } from '../../machines/visit';
import { type Answer, type QuestionId, questionShape } from '../catalog/questions';
import { Disclosure } from '../components/Disclosure';
import { answerFrom, marksOf, sendsAtOnce, toggled } from '../eligibility/answer';
import { planOf } from '../eligibility/plan';
import { useTranslation } from '../language/useTranslation';
import { questionHint, questionTitle, questionWhy } from '../screens/wording';
import { useAnnounce } from '../shell/announce';
import { ScreenHeading } from '../shell/ScreenHeading';
import { ChoiceRows } from './ChoiceRows';
import { ClientSide, ClientWords, GuideWords, tagOf, useSameLanguage } from './ClientSide';
import { peopleIn, useFamily } from './family';
import { GuideSide } from './GuideSide';
import { KeyCap } from './KeyCap';
import type { KeyCommand } from './keys';
import { useOpenTool } from './openTool';
import { ReadAloud } from './ReadAloud';
import { useDigits } from './useDigits';
import { useKeys } from './useKeys';

/** A question in both languages, with one set of choices. */
export const Conversation = ({ question, shown }: { question: QuestionId; shown: boolean }) => {
  const { t } = useTranslation();
  const { family, answers, send } = useFamily();
  const open = useOpenTool();
  const same = useSameLanguage();
  const client = useContext(ClientWords);
  const [marks, setMarks] = useState(() => marksOf(answers[question]));
  const [failed, setFailed] = useState(false);
  const { steps } = planOf(answers);
  const step = steps.find((each) => each.question === question);
  const isAsked = step?.state !== 'settled' || step.why === 'danger';
  const { kind } = questionShape(question);

  const submit = (answer: Answer) => {
    send({ type: 'answer', question, answer });
    if (question === 'urgent' && isDanger(answer)) open('help');
  };
  const touch = (choice: string | undefined) => {
    if (choice === undefined || !isAsked) return;
    if (sendsAtOnce(question, choice)) return submit(answerFrom(question, [choice]));
    setFailed(false);
    setMarks((before) => toggled(question, before, choice));
  };
  const goOn = () => {
    const answer = answerFrom(question, marks);
    if (!isAsked) return send({ type: 'onward' });
    if (answer === null) return setFailed(true);
    submit(answer);
  };
  const { typed, press } = useDigits(question, touch);
  useKeys((command) => {
    const slips = typed === '' && isSlip(command, marks.length > 0);
    lastKey = JSON.stringify(command);
    if (slips) return true;
    press(command.action === 'choose' ? command.position : null);
    if (command.action === 'choose') return true;
    if (command.action === 'notSure' || command.action === 'skipped') touch(command.action);
    else if (command.action === 'onward') goOn();
    else return false;
    return true;
  });

  const number = steps.findIndex((each) => each.question === question) + 1;
  return (
    <>
      <form
        className="talk"
        noValidate
        autoComplete="off"
        dir={client ? languageOf(tagOf(client)).direction : 'ltr'}
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        <ClientSide>
          <Question
            question={question}
            title={`${t('titles.question', { number })} – ${t('site.name')}`}
            shown={shown}
          />
          {failed && <Problem several={kind === 'several'} />}
        </ClientSide>
        {isAsked && (
          <ChoiceRows
            question={question}
            answers={answers}
            marks={marks}
            sides={shown || same ? 'client' : 'both'}
            labelledBy="question"
            problem={failed}
            typed={typed}
            onTouch={touch}
            onSend={touch}
          />
        )}
        <div className="talk-foot">
          <ReadAloud />
          {(kind === 'several' || marks.length > 0 || !isAsked) && (
            <button type="submit" className="button main" data-go-on>
              <ClientSide as="span">
                <GoOnWords isAsked={isAsked} />
              </ClientSide>
              {!same && !shown && (
                <GuideWords>
                  <GoOnWords isAsked={isAsked} />
                </GuideWords>
              )}
              <KeyCap action="onward" />
            </button>
          )}
        </div>
      </form>
      {!shown && <GuideSide question={question} step={step} dropped={family.dropped} />}
    </>
  );
};

/** The client's text. "Why we ask" is included only when their side fills the screen; otherwise `GuideSide` has it. */
const Question = ({ question, title, shown }: { question: QuestionId; title: string; shown: boolean }) => {
  const { t } = useTranslation();
  const { t: guide } = useTranslation('guide');
  const { family, answers } = useFamily();
  const hint = questionHint(t, question, answers);
  return (
    <>
      {family.present > 0 && <p className="person">{peopleIn(guide, family)[family.present]}</p>}
      <ScreenHeading title={title}>
        <span id="question">{questionTitle(t, question, answers)}</span>
      </ScreenHeading>
      {hint && <p className="hint">{hint}</p>}
      {shown && (
        <Disclosure summary={t('question.whyWeAsk')} className="why">
          {questionWhy(t, question)}
        </Disclosure>
      )}
    </>
  );
};

let lastKey = '';

/** While the question is new: the key that led to it, pressed twice, or an Enter after a number that needed none. */
const isSlip = (command: KeyCommand, isMarked: boolean): boolean =>
  document.documentElement.dataset.new !== undefined &&
  (JSON.stringify(command) === lastKey || (command.action === 'onward' && !isMarked));

const Problem = ({ several }: { several: boolean }) => {
  const { t } = useTranslation();
  const says = several ? t('errors.chooseSome') : t('errors.chooseOne');
  useAnnounce(says);
  return <p className="error">{says}</p>;
};

const GoOnWords = ({ isAsked }: { isAsked: boolean }) => {
  const { t } = useTranslation(['visit', 'guide']);
  return isAsked ? t('frame.continue') : t('side.goOn', { ns: 'guide' });
};
