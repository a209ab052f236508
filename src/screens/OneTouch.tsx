import { type Answer, type QuestionId, questionShape, unknowing } from '../catalog/questions';
import { useTranslation } from '../language/useTranslation';
import { useVisit } from './visit';
import { choiceText } from './wording';

/** Every choice a button that answers at once: for danger, and for a network that still owes us the form. */
export const OneTouch = ({
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
