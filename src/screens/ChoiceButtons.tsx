import { type Answer, type QuestionId, questionShape, unknowing } from '../catalog/questions';
import { useTranslation } from '../language/useTranslation';
import { useVisit } from '../shell/visit';
import { choiceText } from './wording';

/** Every choice a button that answers at once: for danger, and for a network that still owes us the form. */
export const ChoiceButtons = ({
  question,
  onAnswer,
}: {
  question: QuestionId;
  onAnswer: (answer: Answer) => void;
}) => {
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
            data-early={choice}
            aria-pressed={isGiven(visit.context.answers[question], choice) || undefined}
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

const isGiven = (answer: Answer | undefined, choice: string): boolean =>
  typeof answer === 'string'
    ? answer === choice
    : (answer as readonly string[] | undefined)?.includes(choice) === true;

const isUnknowingChoice = (choice: string): boolean => (unknowing as readonly string[]).includes(choice);
