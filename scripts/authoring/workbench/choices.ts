import programWords from '../../../locales/en/programs.json';
import visitWords from '../../../locales/en/visit.json';
import type { Kind } from './edit/kinds';
import { titleOf } from './rows';

type Named = Readonly<Record<string, string | { item: string }>>;
const groups = programWords as unknown as Readonly<Record<string, Named>>;
const needs = visitWords.questions.needs.answers as Readonly<Record<string, string>>;

/** Where the words of an id are, by the field that holds it. */
const sayings: Readonly<Record<string, (id: string) => string | { item: string } | undefined>> = {
  requires: (id) => groups.conditions?.[id],
  prefers: (id) => groups.conditions?.[id],
  when: (id) => groups.conditions?.[id],
  urgentWhen: (id) => groups.conditions?.[id],
  confirms: (id) => groups.confirms?.[id],
  words: (id) => groups.advice?.[id] ?? groups.laws?.[id],
  cost: (id) => groups.cost?.[id],
  papers: (id) => groups.papers?.[id],
  bring: (id) => groups.bring?.[id],
  needs: (id) => (id === 'everyone' ? 'everybody, whatever they come for' : needs[id]),
  contacts: (id) => titleOf('contact', id),
  instead: (id) => titleOf('program', id),
  source: (id) => titleOf('source', id),
  sources: (id) => titleOf('source', id),
};

/** A choice as a person reads it; its id where it has no words. */
export const choiceWords = (_kind: Kind, path: readonly string[], id: string): string => {
  const said = sayings[path.findLast((step) => step in sayings) ?? '']?.(id);
  return (typeof said === 'string' ? said : said?.item) ?? id;
};
