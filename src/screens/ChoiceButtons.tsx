import type { Answer, QuestionId } from '../catalog/questions';
import { answerFrom, choicesOf, marksOf } from '../eligibility/answer';
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
  const { answers } = visit.context;
  return (
    <ul className="choices one-touch" data-question={question}>
      {choicesOf(question).map((choice) => (
        <li key={choice}>
          <button
            type="button"
            className="choice"
            data-early={choice}
            aria-pressed={marksOf(answers[question]).includes(choice) || undefined}
            onClick={() => onAnswer(answerFrom(question, [choice]))}
          >
            {choiceText(t, question, choice, answers)}
          </button>
        </li>
      ))}
    </ul>
  );
};
