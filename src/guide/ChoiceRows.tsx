import { Fragment, useId } from 'react';
import type { NeedGroup } from '../catalog/needs';
import { type Answers, isNonAnswer, type QuestionId, questionShape } from '../catalog/questions';
import { groupsOf, type Marks, sendsAtOnce } from '../eligibility/answer';
import { useTranslation } from '../language/useTranslation';
import { choiceText } from '../screens/wording';
import { ClientSide, GuideWords } from './ClientSide';
import { keyCapOf } from './keys';
import { aboutThem } from './wording';

/** Which languages a row shows: both (the client's larger), or one of them. */
export type Sides = 'both' | 'client' | 'guide';

/** The choices of a question, numbered like the keys. One control per choice, even when it shows two languages. */
export const ChoiceRows = ({
  question,
  answers,
  marks,
  sides,
  labelledBy,
  problem,
  typed = '',
  onTouch,
  onSend,
}: {
  question: QuestionId;
  answers: Answers;
  marks: Marks;
  sides: Sides;
  labelledBy: string;
  problem?: boolean;
  /** The digit of a group that was pressed and waits for the next one. */
  typed?: string;
  onTouch: (choice: string) => void;
  /** Where given, what stands alone is a button that sends it, so that no arrow key can. */
  onSend?: (choice: string) => void;
}) => {
  const name = useId();
  const { kind, answers: all } = questionShape(question);
  const row = (choice: string) => {
    const className = `choice${isNonAnswer(choice) ? ' unknowing' : ''}`;
    const words = (
      <>
        <span className="cap" aria-hidden="true">
          {keyCapOf(question, choice)}
        </span>
        {sides !== 'guide' && (
          <ClientSide as="span" className="client-words">
            <ChoiceWords question={question} choice={choice} answers={answers} />
          </ClientSide>
        )}
        {sides !== 'client' && (
          <GuideWords>
            <ChoiceWords question={question} choice={choice} answers={aboutThem(answers)} />
          </GuideWords>
        )}
      </>
    );
    if (onSend && sendsAtOnce(question, choice))
      return (
        <button
          key={choice}
          type="button"
          className={className}
          value={choice}
          aria-pressed={marks.includes(choice) || undefined}
          onClick={() => onSend(choice)}
        >
          {words}
        </button>
      );
    return (
      <label key={choice} className={className}>
        <input
          type={kind === 'several' ? 'checkbox' : 'radio'}
          name={name}
          value={choice}
          checked={marks.includes(choice)}
          autoComplete="off"
          aria-invalid={problem ? true : undefined}
          onChange={() => onTouch(choice)}
        />
        {words}
      </label>
    );
  };
  return (
    <fieldset
      aria-labelledby={labelledBy}
      className={`rows ${sides}${all.length > 6 ? ' many' : ''}`}
      data-question={question}
    >
      {groupsOf(question).map(({ group, choices }) => (
        <Fragment key={group}>
          {group && (
            <p className={`answer-group${typed === keyCapOf(question, choices[0] ?? '')[0] ? ' typed' : ''}`}>
              {sides !== 'guide' && (
                <ClientSide as="span" className="client-words">
                  <GroupWords group={group} />
                </ClientSide>
              )}
              {sides !== 'client' && (
                <GuideWords>
                  <GroupWords group={group} />
                </GuideWords>
              )}
            </p>
          )}
          {choices.map(row)}
        </Fragment>
      ))}
    </fieldset>
  );
};

const ChoiceWords = ({
  question,
  choice,
  answers,
}: {
  question: QuestionId;
  choice: string;
  answers: Answers;
}) => {
  const { t } = useTranslation();
  return choiceText(t, question, choice, answers);
};

const GroupWords = ({ group }: { group: NeedGroup }) => {
  const { t } = useTranslation();
  return t(`questions.needs.groups.${group}`);
};
