import { type ReactNode, useMemo, useState } from 'react';
import { placeFiles } from '../../../src/catalog/places/files';
import { saveEdits, whyNot } from './ask';
import { boroughWords } from './choices';
import { controlsOf } from './edit/fields';
import type { Edit } from './edit/kinds';
import { labelOf } from './edit/labels';
import { orders } from './edit/orders';
import type { Value } from './edit/value';
import { Field } from './Field';
import { camelCase, idFrom } from './idFrom';
import { Preview } from './Preview';
import { pathOf } from './route';
import { issuesOf, type Row, type RowKind, rows, shapeOf, today } from './rows';
import { WhoSees } from './WhoSees';

interface New {
  title: string;
  says: string;
  empty: Row;
  /** Which field names the row. */
  named: string;
  /** English words that it needs: the key of each below the id, and what it is. */
  words: readonly (readonly [key: string, what: string, hint: string])[];
}

const kinds: Readonly<Record<Exclude<RowKind, 'caution'>, New>> = {
  place: {
    title: 'Add a place',
    says: 'Only what a page or a call says: what nobody says is left empty, and the page then says that it is not known.',
    empty: { name: '', serves: [], callFirst: true, source: '', checkedOn: null },
    named: 'name',
    words: [],
  },
  contact: {
    title: 'Add a phone or a page',
    says: 'Afterwards choose it under “Whom to call” of a program: nobody sees it before.',
    empty: { name: '', confidence: 'medium', source: '', checkedOn: null },
    named: 'name',
    words: [['programs.contacts.*', 'What it is', 'In a few plain words: Free lawyers']],
  },
  source: {
    title: 'Add a source',
    says: 'A page that was read. A phone call is written down on the call sheet instead.',
    empty: { title: '', url: '', dated: null, kind: 'official' },
    named: 'title',
    words: [],
  },
  provider: {
    title: 'Add an organization',
    says: 'Afterwards choose it under “Who provides it” of a program: other directories name it there.',
    empty: { name: '', about: '', source: '' },
    named: 'name',
    words: [],
  },
  program: {
    title: 'Add a program',
    says: 'It stands as “not confirmed”, and nobody reads that it likely fits, until a second person has written its rule from the source. Write it in English. In every other language it is shown in English, marked so, until somebody translates it under “Words”.',
    empty: {
      officialName: '',
      kind: 'judged',
      needs: [],
      requires: [],
      cost: 'free',
      papers: 'noMatter',
      bring: ['ask'],
      contacts: [],
      providers: [],
      places: [],
      instead: [],
      law: [],
      sources: [],
      status: { state: 'unconfirmed', since: today },
      checkedOn: null,
    },
    named: 'officialName',
    words: [
      ['programs.programs.*.title', 'Plain title', 'What somebody gets, in a few words: Free help with rent'],
      ['programs.programs.*.summary', 'Summary', 'One or two short sentences. It ends with a period.'],
      [
        'programs.programs.*.say',
        'What to say on the phone',
        'As the caller says it: I have a question about …',
      ],
    ],
  },
};

export const isAddable = (kind: string | undefined): kind is keyof typeof kinds =>
  kind !== undefined && kind in kinds;

/** A row that was not there, in a form made from its schema; it is saved with its English words, or not at all. */
export const NewRow = ({ kind }: { kind: keyof typeof kinds }) => {
  const { title, says, empty, named, words } = kinds[kind];
  const [given, setGiven] = useState<Row>(empty);
  const [borough, setBorough] = useState('');
  const [english, setEnglish] = useState<Readonly<Record<string, string>>>({});
  const [said, setSaid] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const name = `${given[named] ?? ''}${borough === 'citywide' ? '' : ` ${borough}`}`;
  const taken = Object.keys(rows[kind]);
  const id = ['source', 'provider'].includes(kind) ? camelCase(idFrom(name, taken)) : idFrom(name, taken);
  const row: Row = {
    ...given,
    ...(kind === 'place' && { borough }),
    ...(['place', 'program'].includes(kind) && { id }),
  };
  const controls = useMemo(() => controlsOf(shapeOf(kind, { borough }), orders[kind]), [kind, borough]);
  const issues = issuesOf(kind, row);
  const missing = words.filter(([key]) => !english[key]?.trim());
  const save = async () => {
    setTried(true);
    if (Object.keys(issues).length + missing.length > 0) return;
    setBusy(true);
    try {
      const { providers, ...own } = row;
      const edits: readonly Edit[] = [
        { kind, row: id, field: '', value: own as Value },
        ...(kind === 'program' ? [{ kind, row: id, field: 'providers', value: providers }] : []),
        ...words.map(
          ([key]): Edit => ({
            kind: 'words',
            row: 'en',
            field: key.replace('*', id),
            value: english[key]?.trim(),
          }),
        ),
      ];
      setSaid((await saveEdits(edits, `${given[named]}: added`, pathOf(kind, id))).faults);
    } catch (reason) {
      setSaid([whyNot(reason)]);
    }
    setBusy(false);
  };
  const preview = Object.fromEntries(
    Object.entries(row).filter(([field]) => !issues[field] || field === named),
  );
  const wanted = [
    ...Object.keys(issues).map((field) => labelOf(kind, [field])?.[0] ?? field),
    ...missing.map(([, what]) => what),
  ];
  return (
    <section className="picked">
      <h2>{title}</h2>
      <p>{says}</p>
      {kind === 'place' && (
        <label>
          Borough{' '}
          <select value={borough} onChange={({ target }) => setBorough(target.value)}>
            <option value="">Choose …</option>
            {Object.keys(placeFiles).map((one) => (
              <option key={one} value={one}>
                {boroughWords(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      {(kind !== 'place' || borough !== '') && (
        <div className="editing">
          <form
            data-form={`new ${kind}`}
            onSubmit={(event) => {
              event.preventDefault();
              save();
            }}
          >
            {words.map(([key, what, hint]) => (
              <WordField
                key={key}
                what={what}
                hint={hint}
                isMissing={tried && !english[key]?.trim()}
                value={english[key] ?? ''}
                onChange={(text) => setEnglish((now) => ({ ...now, [key]: text }))}
              />
            ))}
            {controls
              .filter(([field]) => !['id', 'borough', 'status'].includes(field))
              .map(([field, control]) => (
                <Field
                  key={field}
                  kind={kind}
                  path={[field]}
                  control={control}
                  value={given[field]}
                  issue={tried ? issues[field] : undefined}
                  onChange={(value) => setGiven((now) => ({ ...now, [field]: value }))}
                />
              ))}
            <div className="buttons">
              {said.map((line) => (
                <p key={line} className="missing" role="alert">
                  {line}
                </p>
              ))}
              {tried && wanted.length > 0 && (
                <p className="missing" role="alert">
                  Still wanted: {wanted.join(', ')}.
                </p>
              )}
              <button type="submit" className="main" disabled={busy}>
                {busy ? 'Checking …' : 'Save'}
              </button>
            </div>
          </form>
          <aside aria-label="As a person sees it">
            {kind === 'program' && <WhoSees after={row} />}
            <h3>As a person sees it</h3>
            {kind === 'program' && (
              <>
                <h4>{english['programs.programs.*.title']}</h4>
                <p>{english['programs.programs.*.summary']}</p>
              </>
            )}
            <Preview kind={kind} id={id} row={preview} />
          </aside>
        </div>
      )}
    </section>
  );
};

const WordField = ({
  what,
  hint,
  value,
  isMissing,
  onChange,
}: {
  what: string;
  hint: string;
  value: string;
  isMissing: boolean;
  onChange: (text: string) => void;
}): ReactNode => (
  <div className="field" data-field={what}>
    <label>
      {what} <span className="needed">(needed)</span> <small>{hint}</small>
      <input
        value={value}
        aria-invalid={isMissing ? true : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  </div>
);
