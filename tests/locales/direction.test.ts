import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Declaration, parse, type Rule } from 'postcss';
import { expect, test } from 'vitest';
import { languages } from '../../locales/languages';
import { readWords } from '../../scripts/build/words';

const isPhysical = ({ prop, value }: Declaration): boolean =>
  /^((margin|padding|border|inset|scroll-\w+)-)?(left|right)\b/.test(prop) || /^(left|right)$/.test(value);

const other = (side: string): string =>
  side.replace(/left|right/, (found) => (found === 'left' ? 'right' : 'left'));

const rtl = '[dir="rtl"] ';
/** The declarations that tell sides apart, of a rule and of all others with its selector. */
const sidesOf = (rules: readonly Rule[], selector: string): [string, string][] =>
  rules
    .filter((rule) => rule.selector === selector)
    .flatMap(({ nodes }) => nodes)
    .flatMap((node): [string, string][] =>
      node.type === 'decl' && isPhysical(node) ? [[node.prop, node.value]] : [],
    );

/** Safari 14 knows no `inset-inline-start`, so a side may be named where its other side is too. */
test('the look names no left or right without its mirror, so that it turns with the language', () => {
  const files = readdirSync('src/look', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  const named = files.flatMap((file) => {
    const rules: Rule[] = [];
    parse(readFileSync(join('src/look', file), 'utf8')).walkRules((rule) => void rules.push(rule));
    return rules
      .filter(({ selector }) => !selector.startsWith(rtl))
      .flatMap(({ selector }) => {
        const own = sidesOf(rules, selector);
        const mirrored = sidesOf(rules, rtl + selector);
        const isMet = ([prop, value]: [string, string]) =>
          [...mirrored, ...own.filter(([each]) => each !== prop)].some(
            ([each, its]) => each === other(prop) && its === other(value),
          ) ||
          mirrored.some(
            ([each, its]) => each === prop && /^(left|right)$/.test(value) && its === other(value),
          );
        return own
          .filter((side) => !isMet(side))
          .map((side) => `${file}: ${selector} { ${side.join(': ')} }`);
      });
  });
  expect(named).toEqual([]);
});

test('a version and its hash are read from left to right in every language, in this order', () => {
  const turned = languages
    .filter(({ direction }) => direction === 'rtl')
    .flatMap(({ tag }) => [...readWords(tag)].map(([key, text]) => ({ text, where: `${tag} ${key}` })))
    .filter(
      ({ text }) => /{{version}}/.test(text) && !/\u2066[^\u2069]*{{version}}[^\u2069]*\u2069/.test(text),
    );
  expect(turned.map(({ where }) => where)).toEqual([]);
});
