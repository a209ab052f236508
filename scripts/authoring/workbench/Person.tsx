import {
  type Answer,
  type Answers,
  type QuestionId,
  questionIds,
  questionShape,
  unknowing,
} from '../../../src/catalog/questions';
import { pathOf } from '../../../src/eligibility/path';
import { visitWords } from './words';

interface PersonProps {
  answers: Answers;
  onChange: (answers: Answers) => void;
}

/** Somebody to try: any answer to any question, in any order; and what the questionnaire would ask next. */
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
  const { kind, answers } = questionShape(question);
  const words = visitWords('en');
  const chosen: readonly string[] = answer === undefined ? [] : [answer].flat();
  const toggled = (choice: string): Answer | undefined => {
    const isOn = chosen.includes(choice);
    if (kind === 'one' || unknowing.some((one) => one === choice))
      return isOn ? undefined : (choice as Answer);
    const free = chosen.filter((one) => one !== choice && !unknowing.some((other) => other === one));
    const list = isOn ? free : [...free, choice];
    return list.length === 0 ? undefined : (list as Answer);
  };
  return (
    <div className="answers">
      {[...answers, ...unknowing].map((choice) => (
        <button
          key={choice}
          type="button"
          data-answer={choice}
          aria-pressed={chosen.includes(choice)}
          onClick={() => onChange(toggled(choice))}
        >
          {words.questions[question]?.answers?.[choice] ?? { ...words.question }[choice] ?? choice}
        </button>
      ))}
    </div>
  );
};
