import type { Answer, QuestionId } from '../catalog/questions';
import { answerFrom, choicesOf, type Marks, marksOf, sendsAtOnce, toggled } from '../eligibility/answer';
import { useTranslation } from '../language/useTranslation';
import { useVisit } from '../shell/visit';
import { choiceText } from './wording';

/**
 * One button per choice, without a form. Used for dangers, which answer at once, and until `QuestionForm` is loaded:
 * then choices that go together are marked by `onMark` and sent together.
 */
export const ChoiceButtons = ({
  question,
  marks,
  onMark,
  onAnswer,
}: {
  question: QuestionId;
  marks?: Marks;
  onMark?: (marks: Marks) => void;
  onAnswer: (answer: Answer) => void;
}) => {
  const { t } = useTranslation();
  const { visit } = useVisit();
  const { answers } = visit.context;
  const marked = marks ?? marksOf(answers[question]);
  const answer = answerFrom(question, marked);
  const isOneOfSeveral = (choice: string) => onMark !== undefined && !sendsAtOnce(question, choice);
  return (
    <>
      <ul className="choices one-touch" data-question={question}>
        {choicesOf(question).map((choice) => (
          <li key={choice}>
            <button
              type="button"
              className="choice"
              data-early={choice}
              value={choice}
              aria-pressed={marked.includes(choice) || (isOneOfSeveral(choice) ? false : undefined)}
              onClick={() =>
                isOneOfSeveral(choice)
                  ? onMark?.(toggled(question, marked, choice))
                  : onAnswer(answerFrom(question, [choice]))
              }
            >
              {choiceText(t, question, choice, answers)}
            </button>
          </li>
        ))}
      </ul>
      {answer !== null && marked.some(isOneOfSeveral) && (
        <button type="button" className="button main" onClick={() => onAnswer(answer)}>
          {t('frame.continue')}
        </button>
      )}
    </>
  );
};
