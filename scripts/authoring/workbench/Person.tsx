import { type Answer, type Answers, type QuestionId, questionIds } from '../../../src/catalog/questions';
import { answerFrom, choicesOf, marksOf, toggled } from '../../../src/eligibility/answer';
import { pathOf } from '../../../src/eligibility/path';
import { visitWords } from './words';

interface PersonProps {
  answers: Answers;
  onChange: (answers: Answers) => void;
}

/** Sets any answer to any question, and shows what the questionnaire would ask next. */
export const Person = ({ answers, onChange }: PersonProps) => {
  const { next, pending, counted } = pathOf(answers);
  const change = (question: QuestionId, answer: Answer | undefined) => {
    const { [question]: _, ...others } = answers;
    onChange(answer === undefined ? others : { ...others, [question]: answer });
  };
  return (
    <section className="person" aria-label="Somebody to try">
      <h2>Try a person</h2>
      <button type="button" className="quiet" onClick={() => onChange({})}>
        Start again
      </button>
      {questionIds.map((question) => (
        <fieldset
          key={question}
          data-question={question}
          className={stateOf(question, { next, pending, counted, answers })}
        >
          <legend>
            {question} <small>{stateOf(question, { next, pending, counted, answers })}</small>
          </legend>
          <p>{visitWords('en').questions[question]?.title}</p>
          <Choices
            question={question}
            answer={answers[question]}
            onChange={(answer) => change(question, answer)}
          />
        </fieldset>
      ))}
    </section>
  );
};

const stateOf = (
  question: QuestionId,
  {
    next,
    pending,
    counted,
    answers,
  }: { next: QuestionId | null; pending: readonly QuestionId[]; counted: Answers; answers: Answers },
): string => {
  if (counted[question] !== undefined) return 'answered';
  if (answers[question] !== undefined) return 'does not count';
  if (question === next) return 'next';
  return pending.includes(question) ? 'may be asked' : 'not asked';
};

const Choices = ({
  question,
  answer,
  onChange,
}: {
  question: QuestionId;
  answer: Answer | undefined;
  onChange: (answer: Answer | undefined) => void;
}) => {
  const words = visitWords('en');
  const marks = marksOf(answer);
  // Unlike in the app, a single choice can be cleared.
  const touch = (choice: string) =>
    marks.includes(choice) ? marks.filter((one) => one !== choice) : toggled(question, marks, choice);
  return (
    <div className="answers">
      {choicesOf(question).map((choice) => (
        <button
          key={choice}
          type="button"
          data-answer={choice}
          aria-pressed={marks.includes(choice)}
          onClick={() => onChange(answerFrom(question, touch(choice)) ?? undefined)}
        >
          {words.questions[question]?.answers?.[choice] ?? { ...words.question }[choice] ?? choice}
        </button>
      ))}
    </div>
  );
};
