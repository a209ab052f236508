import type { DatedFact } from '../../../src/catalog/datedFacts';
import { ageOf, lastDayBefore } from '../../../src/catalog/freshness';
import type { Place } from '../../../src/catalog/places/shape';
import type { Contact, Source } from '../../../src/catalog/shape';
import { dayAfter } from '../../../src/catalog/time';

/** A row that somebody should look at. */
export interface Care {
  kind: 'contact' | 'place' | 'program';
  id: string;
  title: string;
  /** Why, the most urgent first. */
  why: readonly string[];
  /** Share of made-up visits that meet it, 0 to 1. */
  share: number;
}

interface Known {
  contacts: Readonly<Record<string, Contact>>;
  places: readonly Place[];
  sources: Readonly<Record<string, Source>>;
}

/** Whether the evidence of a row is a phone call. */
export const wasCalled = (row: Contact | Place, sources: Known['sources']): boolean =>
  'serves' in row ? row.source.includes('tel:') : (sources[row.source]?.url.startsWith('tel:') ?? false);

/** Which row a dated fact is; null for the poverty line, which `money.ts` holds. */
export const rowOf = ({ where }: Pick<DatedFact, 'where'>): { kind: Care['kind']; id: string } | null => {
  const [, file = '', id = ''] = /^(.+?)\.ts(?:: (.+))?$/.exec(where) ?? [];
  if (file === 'contacts') return { kind: 'contact', id };
  if (file.startsWith('places/')) return { kind: 'place', id };
  return file.startsWith('programs/') ? { kind: 'program', id: file.replace('programs/', '') } : null;
};

/**
 * Everything that wants care, what most people meet first.
 * @param today YYYY-MM-DD
 * @param shareOf share of visits that meet a fact, 0 to 1
 */
export const careList = (
  facts: readonly DatedFact[],
  known: Known,
  today: string,
  shareOf: (fact: DatedFact) => number,
): readonly Care[] => {
  const rows = new Map<string, Care>();
  for (const fact of facts) {
    const row = rowOf(fact);
    if (row === null) continue;
    const why = [...agingOf(fact, today), ...lackOf(row, known)];
    if (why.length === 0) continue;
    const key = `${row.kind} ${row.id}`;
    const before = rows.get(key);
    rows.set(key, {
      ...row,
      title: fact.kind === 'caution' && before ? before.title : titleOf(row, known, fact),
      why: [...new Set([...(before?.why ?? []), ...why])],
      share: Math.max(before?.share ?? 0, shareOf(fact)),
    });
  }
  return [...rows.values()].sort((a, b) => b.share - a.share || b.why.length - a.why.length);
};

const agingOf = (fact: DatedFact, today: string): readonly string[] => {
  const what = fact.kind === 'caution' ? `The caution “${fact.says}”` : 'It';
  const [sure, shown] = [lastDayBefore('callFirst', fact), lastDayBefore('hidden', fact)];
  const age = ageOf(fact, today);
  if (fact.checkedOn === null) return [`${what} shows no day: people read “call first”.`];
  if (age === 'hidden') return [`${what} is too old: nobody sees it since ${shown}.`];
  if (age === 'callFirst') return [`${what} is old: people read “call first”; hidden after ${shown}.`];
  return sure <= dayAfter(today, 31) ? [`${what} ages out: fresh until ${sure}.`] : [];
};

const lackOf = ({ kind, id }: { kind: Care['kind']; id: string }, { contacts, places, sources }: Known) => {
  const row =
    kind === 'contact' ? contacts[id] : kind === 'place' ? places.find((one) => one.id === id) : undefined;
  if (row === undefined) return [];
  const single = 'serves' in row ? row.callFirst : row.confidence === 'medium';
  return [
    ...(single ? ['Only one source says so.'] : []),
    ...(row.phone && !wasCalled(row, sources) ? ['Never phoned.'] : []),
    ...(row.phone && !row.hours && !row.hoursNote ? ['No hours.'] : []),
    ...(row.phone && !row.languages ? ['No languages.'] : []),
  ];
};

const titleOf = ({ kind, id }: { kind: string; id: string }, { contacts, places }: Known, fact: DatedFact) =>
  (kind === 'contact' ? contacts[id]?.name : places.find((one) => one.id === id)?.name) ?? fact.says;
