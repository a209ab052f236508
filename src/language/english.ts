import { createElement, type ReactNode, useContext } from 'react';
import { cityTerms } from '../../locales/city';
import { I18nContext } from './useTranslation';

/** Terms that stay English in a language of the same script. Any word in capitals is one of them too. */
const terms = [
  ...cityTerms,
  ...[
    '(?:Emergency )?Medicaid',
    'Medicare',
    'Child Health Plus',
    '[Nn]otary [Pp]ublic',
    'public charge',
    'Social Security',
    'A-number',
  ],
  ...['Notice (?:to Appear|of Hearing)', 'check-in', 'deportation order'],
  ...['Department of Justice', 'Asylum Application Help Center', 'benefits', 'shelter', 'standby guardian'],
  ...['Form [IG]-\\w+', 'I-94', 'I would like a lawyer', 'marshal'],
  ...['[A-Z]{3,}(?: ID| Care| check-in| locator)?'],
];
/** What the build has left in English, as not translated yet. */
const isolated = '\u2066[A-Z][^\u2069]*\u2069';
const inLatin = new RegExp(`${isolated}|\\b(?:${terms.join('|')})\\b`, 'g');
/** Half of a day is written so in other scripts too, and a time that stood in pieces would be heard in pieces. */
const latin = /\b(?![AP]M\b)[A-Za-z](?:[\w.'’&/-]*\w)?(?: \w(?:[\w.'’&/-]*\w)?)*/g;
const otherScript = /[^\0-\u02FF\u1E00-\u20CF]/;

/** The parts of a text in any language but English that are English, in their order: `[start, end]` of each. */
export const englishIn = (text: string): [start: number, end: number][] =>
  [...text.matchAll(otherScript.test(text) ? latin : inLatin)].map(({ 0: run, index }) => [
    index,
    index + run.length,
  ]);

/** A text whose English parts are marked as such, so that a screen reader says them in an English voice. */
const Tagged = ({ text }: { text: string }): ReactNode => {
  if (useContext(I18nContext)?.language === 'en') return text;
  const parts: ReactNode[] = [];
  let from = 0;
  for (const [start, end] of englishIn(text)) {
    parts.push(text.slice(from, start));
    parts.push(
      createElement('bdi', { key: start, lang: 'en', dir: 'ltr', translate: 'no' }, text.slice(start, end)),
    );
    from = end;
  }
  parts.push(text.slice(from));
  return createElement('span', { className: 'words' }, parts);
};

const tagText = (child: unknown): unknown =>
  typeof child === 'string' && englishIn(child).length > 0 ? createElement(Tagged, { text: child }) : child;

/** The properties of an element whose text is tagged; what names its language itself is left as it is. */
export const withEnglishTagged = <Props>(type: unknown, props: Props): Props => {
  if (typeof type !== 'string') return props;
  const { children, lang } = props as { children?: unknown; lang?: string };
  if (lang || children === undefined) return props;
  const tagged = Array.isArray(children) ? children.map(tagText) : tagText(children);
  return { ...props, children: tagged };
};
