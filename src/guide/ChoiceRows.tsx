import { useId } from 'react';
import { type Answers, isUnknowing, type QuestionId, questionShape } from '../catalog/questions';
import { choicesOf, type Marks, sendsAtOnce } from '../eligibility/answer';
import { useTranslation } from '../language/useTranslation';
import { choiceText } from '../screens/wording';
import { ClientSide, GuideWords } from './ClientSide';
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
  onTouch,
  onSend,
}: {
  question: QuestionId;
  answers: Answers;
  marks: Marks;
  sides: Sides;
  labelledBy: string;
  problem?: boolean;
  onTouch: (choice: string) => void;
  /** Where given, what stands alone is a button that sends it, so that no arrow key can. */
  onSend?: (choice: string) => void;
}) => {
  const name = useId();
  const { kind, answers: choices } = questionShape(question);
  return (
    <fieldset
      aria-labelledby={labelledBy}
      className={`rows ${sides}${choices.length > 6 ? ' many' : ''}`}
      data-question={question}
    >
      {choicesOf(question).map((choice, position) => {
        const className = `choice${isUnknowing(choice) ? ' unknowing' : ''}`;
        const words = (
          <>
            <span className="cap" aria-hidden="true">
              {keyCapOf(choice, position)}
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
      })}
    </fieldset>
  );
};

/** The key that selects a choice; also printed on paper. */
export const keyCapOf = (choice: string, position: number): string =>
  choice === 'notSure' ? '0' : choice === 'skipped' ? '–' : String(position + 1);

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
