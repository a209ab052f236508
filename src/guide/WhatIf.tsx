import { useEffect, useRef, useState } from 'react';
import { type Answers, type QuestionId, questionIds } from '../catalog/questions';
import { answerFrom, marksOf, toggled } from '../eligibility/answer';
import { whatIf } from '../eligibility/whatIf';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { answerText } from '../screens/answerText';
import { useAnnounce } from '../shell/announce';
import { ChoiceRows } from './ChoiceRows';
import { Dialog } from './Dialog';
import { useFamily } from './family';
import { KeyCap } from './KeyCap';
import { NumberedList } from './NumberedList';
import { useDigits } from './useDigits';
import { useKeys } from './useKeys';
import { aboutThem, guideWords, programTitle, questionAboutThem, questionList } from './wording';

/** Tries a different answer and shows which verdicts would change. Answers are changed only on confirmation. */
export const WhatIf = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation(guideWords);
  const { answers } = useFamily();
  const [question, setQuestion] = useState<QuestionId | null>(null);
  const answered = questionIds.filter((id) => answers[id] !== undefined);
  return (
    <Dialog heading={t('whatIf.heading')} className="what-if" onClose={onClose}>
      <p className="hint">{t('whatIf.lead')}</p>
      {answered.length === 0 && <p>{t('whatIf.empty')}</p>}
      {question === null ? (
        <PickAnswer answered={answered} answers={answers} onPick={setQuestion} />
      ) : (
        <Suppose question={question} answers={answers} onOther={() => setQuestion(null)} onClose={onClose} />
      )}
    </Dialog>
  );
};

const PickAnswer = ({
  answered,
  answers,
  onPick,
}: {
  answered: readonly QuestionId[];
  answers: Answers;
  onPick: (question: QuestionId) => void;
}) => {
  const { t } = useTranslation(guideWords);
  const { t: tVisit } = useTranslation();
  const tag = useTag();
  return (
    <>
      <h3>{t('whatIf.pick')}</h3>
      <NumberedList
        label={t('whatIf.pick')}
        items={answered.map((id) => ({
          id,
          number: questionIds.indexOf(id) + 1,
          words: t(`short.${id}`),
          state: t('whatIf.now', {
            answer: answerText(tVisit, tag, id, answers[id] ?? 'skipped', aboutThem(answers)),
          }),
        }))}
        onPick={(id) => onPick(answered.find((each) => each === id) ?? 'needs')}
      />
    </>
  );
};

const Suppose = ({
  question,
  answers,
  onOther,
  onClose,
}: {
  question: QuestionId;
  answers: Answers;
  onOther: () => void;
  onClose: () => void;
}) => {
  const { t } = useTranslation(guideWords);
  const { t: tVisit } = useTranslation();
  const tag = useTag();
  const { send } = useFamily();
  const [marks, setMarks] = useState(() => marksOf(answers[question]));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const answer = answerFrom(question, marks);
  const touch = (choice: string | undefined) => {
    if (choice !== undefined) setMarks((before) => toggled(question, before, choice));
  };
  const { typed, press } = useDigits(question, touch);
  useKeys((command) => {
    press(command.action === 'choose' ? command.position : null);
    if (command.action === 'choose') return true;
    if (command.action === 'notSure' || command.action === 'skipped') touch(command.action);
    else if (command.action === 'back') onOther();
    else return false;
    return true;
  }, 'dialog');
  const { moves, dropped } = answer === null ? { moves: [], dropped: [] } : whatIf(answers, question, answer);
  const says = moves.length === 0 ? t('whatIf.none') : t('whatIf.moves', { count: moves.length });
  const drops = dropped.length > 0 ? t('whatIf.dropped', { list: questionList(t, tag, dropped) }) : '';
  useAnnounce(answer === null ? '' : `${says} ${drops}`);
  return (
    <>
      <h3 id="what-if" ref={heading} tabIndex={-1}>
        {questionAboutThem(t, tVisit, question, answers)}
      </h3>
      <div className="supposing">
        <ChoiceRows
          question={question}
          answers={answers}
          marks={marks}
          sides="guide"
          labelledBy="what-if"
          typed={typed}
          onTouch={touch}
        />
        <div>
          <div>
            <p>{says}</p>
            {moves.length > 0 && (
              <ul className="moves">
                {moves.map(({ program, from, to }) => (
                  <li key={program} data-move={program} data-to={to}>
                    <strong>{programTitle(t, program)}</strong>{' '}
                    {t('whatIf.fromTo', { from: t(`programs.${from}`), to: t(`programs.${to}`) })}
                  </li>
                ))}
              </ul>
            )}
            {drops && <p>{drops}</p>}
          </div>
          {answer !== null && (
            <button
              type="button"
              className="button"
              data-keep
              onClick={() => {
                onClose();
                send({ type: 'answer', question, answer });
              }}
            >
              {t('whatIf.keep')}
            </button>
          )}
          <button type="button" className="quiet" onClick={onOther}>
            {t('keys.backspace')} <KeyCap action="back" />
          </button>
          <p className="hint">{t('whatIf.careful')}</p>
          <p className="hint">{t('frame.disclaimer', { ns: 'visit' })}</p>
        </div>
      </div>
    </>
  );
};
