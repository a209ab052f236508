import { nonAnswers } from '../../../src/catalog/questions';
import type { Catalog } from './check';
import { fault, type Rows } from './fault';

/** Words that screens look up by id and that no schema requires. */
export const wordFaults = ({
  programs,
  contacts,
  questions,
  conditions,
  words,
}: Catalog): readonly string[] => {
  const named = (rows: Rows, ...keys: readonly string[]) =>
    Object.keys(rows).flatMap((id) => keys.map((key) => key.replace('*', id)));
  const byId = Object.fromEntries(programs.map((program) => [program.id, program]));
  const reasons = programs.flatMap(({ requires = [], prefers = [] }) => [...requires, ...prefers]);
  const inPrograms = [
    ...named(byId, 'programs.*.title', 'programs.*.summary', 'programs.*.say'),
    ...[...new Set(reasons)].filter((id) => id in conditions).map((id) => `conditions.${id}`),
    ...named(contacts, 'contacts.*'),
    ...['advice', 'papers', 'cost', 'confirms', 'laws'].flatMap((group) =>
      named((words.programs[group] ?? {}) as Rows, `${group}.*`),
    ),
    ...named((words.programs.bring ?? {}) as Rows, 'bring.*.item'),
  ];
  const inVisit = [
    ...named(questions, 'questions.*.title', 'questions.*.why'),
    ...Object.entries(questions).flatMap(([id, row]) =>
      id === 'income'
        ? ['range', 'first', 'last'].map((key) => `questions.income.${key}`)
        : (row as { answers: readonly string[] }).answers.map(
            (answer) => `questions.${id}.answers.${answer}`,
          ),
    ),
    ...nonAnswers.map((answer) => `question.${answer}`),
  ];
  const missing = (tree: Rows, keys: readonly string[], file: string) =>
    keys
      .map((key) => ({
        key,
        found: key.split('.').reduce<unknown>((node, step) => (node as Rows | undefined)?.[step], tree),
      }))
      .filter(({ found }) => typeof found !== 'string' || found.trim() === '')
      .map(({ key, found }) => fault(`locales/en/${file}.json`, key, found, 'words'));
  return [...missing(words.programs, inPrograms, 'programs'), ...missing(words.visit, inVisit, 'visit')];
};
