import { useState } from 'react';
import { isLanguageTag, type LanguageTag, languageTags } from '../../../locales/languages';
import { englishNames } from '../../../locales/spoken';
import { type ProgramId, programs } from '../../../src/catalog/programs';
import type { Answers } from '../../../src/catalog/questions';
import { judgeAll } from '../../../src/eligibility/judge';
import { Changes } from './Changes';
import { Graph } from './Graph';
import { Person } from './Person';
import { ProgramPage } from './ProgramPage';
import { programWords } from './words';

type View = ProgramId | 'path' | 'changes';

export const Workbench = () => {
  const [answers, setAnswers] = useState<Answers>({});
  const [view, setView] = useState<View>('idnyc');
  const [pair, setPair] = useState<readonly [LanguageTag, LanguageTag]>(['en', 'es']);
  const titles = programWords('en').programs;
  return (
    <main className="bench">
      <header>
        <h1>Workbench of the catalog</h1>
        {([0, 1] as const).map((side) => (
          <label key={side}>
            {side === 0 ? 'Words in' : 'and in'}{' '}
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
      </header>
      <Person answers={answers} onChange={setAnswers} />
      <nav aria-label="Programs">
        <button type="button" aria-pressed={view === 'path'} onClick={() => setView('path')}>
          The path as a graph
        </button>
        <button type="button" aria-pressed={view === 'changes'} onClick={() => setView('changes')}>
          What changed
        </button>
        {judgeAll(answers).map(({ program, verdict, inScope }) => (
          <button
            key={program}
            type="button"
            aria-pressed={view === program}
            className={`verdict ${inScope ? verdict : 'aside'}`}
            onClick={() => setView(program)}
          >
            {titles[program].title}
            <small>{inScope ? verdict : 'not what they came for'}</small>
          </button>
        ))}
      </nav>
      <section className="picked">
        {view === 'path' && <Graph language={pair[0]} />}
        {view === 'changes' && <Changes />}
        {programs
          .filter(({ id }) => id === view)
          .map((program) => (
            <ProgramPage key={program.id} program={program} answers={answers} pair={pair} />
          ))}
      </section>
    </main>
  );
};
