import { type LanguageTag, languageOf } from '../../../locales/languages';
import { todayByClock } from '../../../src/catalog/clock';
import { type ConditionId, condition } from '../../../src/catalog/conditions';
import { datedFacts } from '../../../src/catalog/datedFacts';
import { ageOf, lastDayBefore } from '../../../src/catalog/freshness';
import type { ProgramId } from '../../../src/catalog/programs';
import type { Answers } from '../../../src/catalog/questions';
import type { Program } from '../../../src/catalog/shape';
import { judge } from '../../../src/eligibility/judge';
import { ConditionTree } from './ConditionTree';
import { treeOf } from './inWords';
import { programWords, visitWords } from './words';

interface ProgramPageProps {
  program: Program & { id: ProgramId };
  answers: Answers;
  pair: readonly [LanguageTag, LanguageTag];
}

/** A program with verdict, conditions, texts in two languages, and facts with their age. */
export const ProgramPage = ({ program, answers, pair }: ProgramPageProps) => {
  const { verdict, reasons } = judge(program, answers);
  const { id, officialName, status, urgentWhen } = program;
  const conditionWords = programWords('en').conditions;
  const uses: readonly (readonly [string, ConditionId])[] = [
    ...reasons.map((reason) => [reason.role, reason.condition] as const),
    ...(urgentWhen ? [['urgent when', urgentWhen] as const] : []),
  ];
  return (
    <article data-program={id}>
      <h2>{officialName}</h2>
      <p>
        <span className={`badge ${verdict}`} data-verdict={verdict}>
          {verdict}
        </span>{' '}
        {id}.ts, for {program.needs.join(', ')}; {status.state} since {status.since}
      </p>
      <h3>Conditions</h3>
      {uses.length === 0 && <p>None: it is shown to everybody who comes for it.</p>}
      {uses.map(([role, one]) => (
        <div key={`${role} ${one}`} className="use" data-condition={one}>
          <h4>
            {role} {conditionWords[one] ?? ''} <small>{one}</small>
          </h4>
          <ConditionTree tree={treeOf(condition(one), visitWords('en'))} answers={answers} />
        </div>
      ))}
      <h3>Words</h3>
      <Texts program={program} conditions={uses.map(([, one]) => one)} pair={pair} />
      <h3>Facts</h3>
      <Facts id={id} />
    </article>
  );
};

const Texts = ({
  program: { id, advice = [], bring, confirms = [] },
  conditions,
  pair,
}: Pick<ProgramPageProps, 'program' | 'pair'> & { conditions: readonly ConditionId[] }) => {
  const said = (tag: LanguageTag): Readonly<Record<string, string | undefined>> => {
    const words = programWords(tag);
    return {
      title: words.programs[id].title,
      summary: words.programs[id].summary,
      say: words.programs[id].say,
      ...Object.fromEntries(conditions.map((one) => [`condition ${one}`, words.conditions[one]])),
      ...Object.fromEntries(advice.map((one) => [`advice ${one.words}`, words.advice[one.words]])),
      ...Object.fromEntries(confirms.map((one) => [`confirm ${one}`, words.confirms[one]])),
      ...Object.fromEntries(bring.map((one) => [`bring ${one}`, words.bring[one]?.item])),
    };
  };
  const [one, other] = [said(pair[0]), said(pair[1])];
  return (
    <table className="texts">
      <thead>
        <tr>
          <th>key</th>
          {pair.map((tag, side) => (
            <th key={side === 0 ? 'one' : 'other'}>{languageOf(tag).name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Object.keys(one)
          .filter((key) => one[key] !== undefined || other[key] !== undefined)
          .map((key) => (
            <tr key={key}>
              <th>{key}</th>
              {[one, other].map((words, side) => {
                const { tag, direction } = languageOf(pair[side] ?? 'en');
                return (
                  <td key={side === 0 ? 'one' : 'other'} lang={tag} dir={direction}>
                    {words[key] ?? <em className="missing">no words</em>}
                  </td>
                );
              })}
            </tr>
          ))}
      </tbody>
    </table>
  );
};

const Facts = ({ id }: { id: ProgramId }) => {
  const today = todayByClock();
  return (
    <table className="facts">
      <thead>
        <tr>
          <th>fact</th>
          <th>kind</th>
          <th>evidence of</th>
          <th>stands until</th>
          <th>hidden after</th>
        </tr>
      </thead>
      <tbody>
        {datedFacts()
          .filter(({ programs }) => programs.includes(id))
          .map((fact) => (
            <tr key={`${fact.where} ${fact.kind} ${fact.says}`} className={ageOf(fact, today)}>
              <td>
                {fact.says} <small>{fact.where}</small>{' '}
                {fact.links.map((link) => (
                  <a key={link} href={link} rel="noreferrer">
                    {new URL(link).host}
                  </a>
                ))}
              </td>
              <td>{fact.kind}</td>
              <td>{fact.checkedOn ?? 'no day'}</td>
              <td>{lastDayBefore('callFirst', fact)}</td>
              <td>{lastDayBefore('hidden', fact)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
};
