import { useMemo } from 'react';
import type { Answers, QuestionId } from '../../../src/catalog/questions';
import type { Rule } from '../../../src/catalog/rules';
import type { Row } from './rows';
import { compared, madeUpPeople } from './who';
import { visitWords } from './words';

const many = 400;
const outcomes = {
  likely: 'read that it likely fits',
  possible: 'read that it may fit',
  information: 'see it as information',
  unlikely: 'read that it may not fit',
  aside: 'came for something else',
} as const;

/** A program tried on made-up people at once, beside how it was. */
export const WhoSees = ({ before, after }: { before?: Row; after: Row }) => {
  const people = useMemo(() => madeUpPeople(many), []);
  const found = useMemo(
    () => compared((before as unknown as Rule | undefined) ?? null, after as unknown as Rule, people),
    [before, after, people],
  );
  return (
    <section className="who" aria-live="polite">
      <h3>Tried on {many} made-up people</h3>
      <ul data-who={JSON.stringify(found.counts)}>
        {(Object.keys(outcomes) as (keyof typeof outcomes)[])
          .filter((one) => found.counts[one])
          .map((one) => (
            <li key={one}>
              {found.counts[one]} {outcomes[one]}
            </li>
          ))}
      </ul>
      {before && <Moved what="would now see it" people={found.now} />}
      {before && <Moved what="would no longer see it" people={found.noLonger} />}
      {!before && <Moved what="would see it" people={found.now} />}
    </section>
  );
};

const Moved = ({ what, people }: { what: string; people: readonly Answers[] }) => (
  <details>
    <summary>
      {people.length} {what}
    </summary>
    <ol>
      {people.slice(0, 5).map((answers) => (
        <li key={JSON.stringify(answers)}>{inWords(answers)}</li>
      ))}
    </ol>
  </details>
);

const inWords = (answers: Answers): string => {
  const { questions, question } = visitWords('en');
  return (Object.entries(answers) as [QuestionId, string | readonly string[]][])
    .map(([id, said]) =>
      [said]
        .flat()
        .map((one) => questions[id]?.answers?.[one] ?? { ...question }[one] ?? one)
        .join(' + '),
    )
    .join('; ');
};
