import type { Answer, QuestionId } from '../catalog/questions';
import { answerFrom, choicesOf, marksOf } from '../eligibility/answer';
import { useTranslation } from '../language/useTranslation';
import { useVisit } from '../shell/visit';
import { choiceText } from './wording';

/** One button per choice that answers at once, without a form. Used for dangers, and until `QuestionForm` is loaded. */
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
            value={choice}
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
