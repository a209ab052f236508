import { useState } from 'react';
import { isLanguageTag, type LanguageTag, languageTags } from '../../../locales/languages';
import { englishNames } from '../../../locales/spoken';
import { programs } from '../../../src/catalog/programs';
import type { Answers } from '../../../src/catalog/questions';
import { judgeAll } from '../../../src/eligibility/judge';
import { Graph } from './Graph';
import { Person } from './Person';
import { ProgramPage } from './ProgramPage';
import { RowForm } from './RowForm';
import { pathOf } from './route';
import { programWords } from './words';

/** Every program with its verdict for somebody who is made up, and the one that is open. */
export const Programs = ({ id }: { id: string }) => {
  const [answers, setAnswers] = useState<Answers>({});
  const [pair, setPair] = useState<readonly [LanguageTag, LanguageTag]>(['en', 'es']);
  const titles = programWords('en').programs;
  return (
    <div className="columns three">
      <Person answers={answers} onChange={setAnswers} />
      <nav aria-label="Programs">
        <a href={pathOf('program', 'path')} aria-current={id === 'path' ? 'page' : undefined}>
          The path as a graph
        </a>
        {judgeAll(answers).map(({ program, verdict, inScope }) => (
          <a
            key={program}
            href={pathOf('program', program)}
            aria-current={id === program ? 'page' : undefined}
            className={`verdict ${inScope ? verdict : 'aside'}`}
          >
            {titles[program].title}
            <small>{inScope ? verdict : 'not what they came for'}</small>
          </a>
        ))}
      </nav>
      <section className="picked">
        <p>
          {([0, 1] as const).map((side) => (
            <label key={side}>
              {side === 0 ? 'Words in' : ' and in'}{' '}
              <select
                value={pair[side]}
                onChange={({ target }) => {
                  const tag = target.value;
                  if (isLanguageTag(tag)) setPair(side === 0 ? [tag, pair[1]] : [pair[0], tag]);
                }}
              >
                {languageTags.map((tag) => (
                  <option key={tag} value={tag}>
                    {englishNames[tag]}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </p>
        {id === 'path' && <Graph language={pair[0]} />}
        {programs
          .filter((program) => program.id === id)
          .map((program) => (
            <div key={id}>
              <ProgramPage program={program} answers={answers} pair={pair} />
              <h3>Change its facts</h3>
              <RowForm kind="program" id={id} />
            </div>
          ))}
      </section>
    </div>
  );
};
