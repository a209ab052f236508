import { useState } from 'react';
import type { LanguageTag } from '../../../locales/languages';
import { questions } from '../../../src/catalog/questions';
import { visitWords } from './words';

const needs = questions.needs.answers.filter((need) => need !== 'everything');

/** The path of one need, computed from the current code. */
export const Graph = ({ language }: { language: LanguageTag }) => {
  const [need, setNeed] = useState<string>('idCard');
  const address = `/ask/graph/${need}?${language}`;
  return (
    <article>
      <h2>The path as a graph</h2>
      <label>
        For{' '}
        <select value={need} onChange={({ target }) => setNeed(target.value)}>
          {needs.map((one) => (
            <option key={one} value={one}>
              {visitWords('en').questions.needs?.answers?.[one]}
            </option>
          ))}
        </select>
      </label>{' '}
      <a href={address} download={`${need}.svg`}>
        Save as SVG
      </a>
      <img key={address} src={address} alt={`The path for ${need}`} />
    </article>
  );
};
