/**
 * Finds every reference of a built site that leaves the path under which it is served: in pages, style sheets,
 * manifests, settings and pictures, and each string of a script that can be a path.
 */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { filesIn, nameIn } from './builtFiles';

type Finder = (text: string, name: string) => readonly string[];

const group = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap((match) => match.slice(1).filter((part) => part !== undefined));

/** Values of attributes that begin with `/`, wherever they stand: `data-app` names files as `src` does. */
const inMarkup: Finder = (text) => [
  ...group(text, /\s[\w:-]+="(\/[^"]*)"/g).flatMap((value) => value.split(' ')),
  ...group(text, /content="[^"]*url=(\/[^"]*)"/g),
  ...inStyle(text, ''),
];

const inStyle: Finder = (text) => group(text, /url\(\s*["']?(\/[^"')]*)/g);

const inData: Finder = (text) => group(text, /"(\/[^"\s]*)"/g);

/** Methods to which a bare `/` is a text; `once` is a logger's, in i18next. */
const ofText = /^(split|join|startsWith|endsWith|includes|indexOf|lastIndexOf|replace(All)?|once)$/;

const inScript: Finder = (text, name) => {
  const found: string[] = [];
  const { program, errors } = parseSync(name, text);
  if (errors.length > 0) throw new Error(`${name} cannot be read: ${errors[0]?.message}`);
  const add = (value: unknown): void => {
    if (typeof value === 'string' && /^\/[\w.~-]/.test(value)) found.push(...value.split(' '));
  };
  /** Minifiers write a string as a template. */
  const isRoot = (node: {
    type: string;
    value?: unknown;
    quasis?: { value: { cooked: string | null } }[];
  }) =>
    node.type === 'TemplateLiteral'
      ? node.quasis?.length === 1 && node.quasis[0]?.value.cooked === '/'
      : node.type === 'Literal' && node.value === '/';
  new Visitor({
    Literal: (node) => add(node.value),
    TemplateLiteral: ({ quasis, expressions }) => {
      const [first] = quasis;
      add(first?.value.cooked);
      if (first?.value.cooked === '/' && expressions.length > 0) found.push('/ + …');
    },
    CallExpression: ({ callee, arguments: given }) => {
      const method =
        callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.property.name;
      const isLocation =
        callee.type === 'MemberExpression' &&
        callee.object.type === 'Identifier' &&
        callee.object.name === 'location';
      if ((!method || !ofText.test(method) || isLocation) && given.some(isRoot)) found.push('/');
    },
    BinaryExpression: ({ operator, left }) => {
      if (operator === '+' && isRoot(left)) found.push('/ + …');
    },
    LogicalExpression: ({ right }) => {
      if (isRoot(right)) found.push('/');
    },
    AssignmentExpression: ({ left, right }) => {
      if (left.type === 'MemberExpression' && isRoot(right)) found.push('/');
    },
  }).visit(program);
  return found;
};

const finders: Record<string, Finder> = {
  '.html': inMarkup,
  '.svg': inMarkup,
  '.css': inStyle,
  '.webmanifest': inData,
  '.json': inData,
  '.js': inScript,
};

/** One sentence for each reference that begins with `/` and lies outside of `base`; none can where that is `/`. */
export const strayReferences = (dist: string, base: string): readonly string[] =>
  filesIn(dist)
    .map((file) => [nameIn(dist, file), file] as const)
    .filter(([name]) => !name.startsWith('.'))
    .flatMap(([name, file]) =>
      [...new Set(finders[extname(name)]?.(readFileSync(file, 'utf8'), name) ?? [])]
        .filter((reference) => reference.startsWith('/') && !reference.startsWith(base))
        .map((reference) => `${name} refers to ${reference}, which is not below ${base}.`),
    );
