import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { controlsOf } from '../../scripts/authoring/workbench/edit/fields';
import { shapeOf } from '../../scripts/authoring/workbench/rows';
import { baseKey } from '../../scripts/build/baseKey';
import { readWords } from '../../scripts/build/words';

const code = ['src', 'machines', 'scripts']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  )
  .join('\n');

const literals = new Set([...code.matchAll(/['"`]([\w.:-]+)['"`]/g)].map(([, text]) => text));
const wordsOfCode = new Set(code.match(/[\w-]+/g));
/** Template literals with placeholders, as patterns of the keys that they can produce. */
const patterns = [
  ...new Set(
    [...code.matchAll(/`([^`\n]*\$\{[^`\n]*)`/g)]
      .map(([, text = '']) => text.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '*'))
      .filter((text) => /^[\w.:*-]*[a-z]{2}[\w.:*-]*$/.test(text)),
  ),
].map((text) => new RegExp(`^${text.replaceAll('.', '\\.').replaceAll('*', '[\\w.-]+')}$`));
const suffixes = [...code.matchAll(/\$\{\w+\}([A-Z][a-z]+)`/g)].map(([, suffix = '']) => suffix);

/** What the form of a program offers to choose: whoever keeps the facts may name it again. */
const offered = new Set(
  controlsOf(shapeOf('program', {}))
    .flatMap(([, control]) => [
      control,
      ...('fields' in control ? control.fields.map(([, inner]) => inner) : []),
    ])
    .flatMap((control) => ('of' in control ? control.of : [])),
);

/** Whether code uses this key: literally, or built from parts whose last one is literal. */
const canBeShown = (key: string): boolean => {
  const path = key.slice(key.indexOf('.') + 1);
  const last = path.slice(path.lastIndexOf('.') + 1);
  if (literals.has(path) || literals.has(key)) return true;
  const named =
    wordsOfCode.has(last) || offered.has(last) || suffixes.some((suffix) => last.endsWith(suffix));
  return named && patterns.some((pattern) => pattern.test(path));
};

test('every sentence that is translated can be shown: what nobody sees is not kept right, and contradicts', () => {
  // The types of `src/pages/promise/sentences.ts` require the words of each promise.
  const keys = [...readWords('en').keys()]
    .filter((key) => !key.startsWith('promise.'))
    .map((key) => baseKey(key).replace(/_(child|person|me)$/, ''));
  expect([...new Set(keys)].filter((key) => !canBeShown(key))).toEqual([]);
});
