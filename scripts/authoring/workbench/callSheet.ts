import type { Hours, Place } from '../../../src/catalog/places/shape';
import type { Contact, Source } from '../../../src/catalog/shape';
import { dialed } from '../dialed';
import { type Care, wasCalled } from './care';
import type { Edit } from './edit/kinds';
import type { Value } from './edit/value';

/** A number to phone, for every row that has it. */
export interface Call {
  phone: string;
  name: string;
  rows: readonly { kind: 'contact' | 'place'; id: string; row: Contact | Place }[];
  /** What to ask, each to be answered with yes or with what is so. */
  ask: readonly string[];
  /** The latest call, YYYY-MM-DD. */
  calledOn: string | null;
}

export interface Answered {
  /** YYYY-MM-DD */
  on: string;
  /** Who answered: an office, not the name of a person. */
  office: string;
  /** What was said, in a few words. */
  said: string;
  /** The number to write down, if another. */
  phone: string;
}

interface Known {
  contacts: Readonly<Record<string, Contact>>;
  places: readonly Place[];
  sources: Readonly<Record<string, Source>>;
}

/** Numbers in the order in which to phone them, each once; short codes as 311 are not phoned. */
export const callsOf = (care: readonly Care[], { contacts, places, sources }: Known): readonly Call[] => {
  const calls = new Map<string, Call>();
  for (const { kind, id } of care) {
    const row = kind === 'contact' ? contacts[id] : places.find((one) => one.id === id);
    if (kind === 'program' || !row?.phone || row.phone.length === 3) continue;
    const before = calls.get(row.phone);
    const calledOn = wasCalled(row, sources) ? row.checkedOn : null;
    calls.set(row.phone, {
      phone: row.phone,
      name: before?.name ?? row.name,
      rows: [...(before?.rows ?? []), { kind, id, row }],
      ask: [...new Set([...(before?.ask ?? []), ...questionsAbout(row)])],
      calledOn:
        [before?.calledOn, calledOn]
          .filter((day) => typeof day === 'string')
          .sort()
          .at(-1) ?? null,
    });
  }
  // What was phoned already comes again when everything else was, the longest ago first.
  return [...calls.values()].sort((a, b) => (a.calledOn ?? '').localeCompare(b.calledOn ?? ''));
};

const questionsAbout = (row: Contact | Place): readonly string[] => [
  `Is this ${row.name}?`,
  ...('address' in row && row.address ? [`Are you at ${row.address}?`] : []),
  row.hours === 'always'
    ? 'Does somebody answer day and night?'
    : row.hours
      ? `Are you open ${inWords(row.hours)}?`
      : 'Which days and times are you open?',
  row.languages === undefined
    ? 'In which languages can you help?'
    : row.languages === 'any'
      ? 'Do you have an interpreter for every language?'
      : `Do you help in ${row.languages.join(', ')}?`,
  ...('say' in row && row.say ? [`Does the recording still ask for “${row.say}”?`] : []),
  'Does one need an appointment?',
];

const inWords = (hours: Hours): string =>
  hours.map(({ days, from, to }) => `${days.join(', ')} ${from}–${to}`).join('; ');

/**
 * What a call changes: the evidence and its day, the number, and that it is sure now.
 * @throws Error in words if something was left out
 */
export const editsOfCall = (
  { rows, phone: was }: Call,
  { on, office, said, phone: written }: Answered,
  sources: Known['sources'],
): readonly Edit[] => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) throw new Error('On which day did you phone?');
  if (office.trim() === '') throw new Error('Which office answered? Its name, not that of a person.');
  const phone = dialed(written);
  if (phone === null || phone.length === 3)
    throw new Error('Which number is right? Ten digits, as 212-555-0123.');
  const tel = `tel:+1${phone.replaceAll('-', '')}`;
  return rows.flatMap(({ kind, id, row }): readonly Edit[] => {
    const change = (field: string, value: Value): Edit => ({
      kind,
      row: id,
      field,
      was: (row as unknown as Record<string, Value | undefined>)[field],
      value,
    });
    const number = phone === was ? [] : [change('phone', phone)];
    if ('serves' in row) {
      const source = `Call to ${tel}, answered by ${office}, ${on}${said && `: ${said}`}`.slice(0, 220);
      return [...number, change('callFirst', false), change('source', source), change('checkedOn', on)];
    }
    const called = sourceId(id);
    const title = `Call answered by ${office}${said && `: ${said}`}`;
    const call = { title, url: tel, dated: on, kind: 'provider' } as const;
    const before = sources[called] as unknown as Value | undefined;
    return [
      { kind: 'source', row: called, field: '', was: before, value: call },
      ...number,
      change('confidence', 'high'),
      change('source', called),
      change('checkedOn', on),
    ];
  });
};

/** One source a contact, written over by its next call. */
const sourceId = (id: string): string =>
  `called${id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}`;
