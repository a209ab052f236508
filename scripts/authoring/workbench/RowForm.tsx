import { useMemo, useState } from 'react';
import { saveEdits, whyNot } from './ask';
import { controlsOf } from './edit/fields';
import type { Edit } from './edit/kinds';
import { labelOf } from './edit/labels';
import { orders } from './edit/orders';
import { same, type Value } from './edit/value';
import { Field } from './Field';
import { Preview } from './Preview';
import { issuesOf, type Row, type RowKind, rows, shapeOf, titleOf } from './rows';
import { WhoSees } from './WhoSees';

/** A row in a form made from its schema, with what a person sees before and after beside it. */
export const RowForm = ({ kind, id }: { kind: RowKind; id: string }) => {
  const was = rows[kind][id] as Row;
  const [row, setRow] = useState(was);
  const [said, setSaid] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const controls = useMemo(() => controlsOf(shapeOf(kind, was), orders[kind]), [kind, was]);
  const issues = issuesOf(kind, row);
  const changed = controls.map(([name]) => name).filter((name) => !same(was[name], row[name]));
  const edits: readonly Edit[] = changed.map((field) => ({
    kind,
    row: id,
    field,
    was: was[field],
    value: row[field],
  }));
  const at = (field: string) =>
    said.find((line) => line.includes(`${id}.${field}`) || line.includes(`: ${field}`));
  const send = async (all: readonly Edit[], says: string) => {
    setBusy(true);
    try {
      const { saved, faults } = await saveEdits(all, says);
      if (!saved) setSaid(faults);
    } catch (reason) {
      setSaid([whyNot(reason)]);
    }
    setBusy(false);
  };
  const names = changed.map((field) => labelOf(kind, [field])?.[0] ?? field).join(', ');
  // What is wrong is shown at its field; the picture goes on with what was right.
  const shown: Row = Object.fromEntries(
    Object.entries(row).map(([field, value]) => [field, issues[field] ? was[field] : value]),
  );
  return (
    <div className="editing">
      <form
        data-form={`${kind} ${id}`}
        onSubmit={(event) => {
          event.preventDefault();
          send(edits, `${titleOf(kind, id)}: ${names}`);
        }}
      >
        {controls
          .filter(([name]) => name !== 'id')
          .map(([name, control]) => (
            <Field
              key={name}
              kind={kind}
              path={[name]}
              control={control}
              value={row[name]}
              issue={(changed.includes(name) ? issues[name] : undefined) ?? at(name)}
              onChange={(value: Value | undefined) => {
                setSaid([]);
                setRow((now) => ({ ...now, [name]: value }));
              }}
            />
          ))}
        <div className="buttons" aria-live="polite">
          {said.map((line) => (
            <p key={line} className="missing" role="alert">
              {line}
            </p>
          ))}
          <button type="submit" className="main" disabled={busy || changed.length === 0}>
            {busy ? 'Checking …' : changed.length === 0 ? 'Nothing to save yet' : `Save: ${names}`}
          </button>
          {kind === 'place' && (
            <button
              type="button"
              disabled={busy}
              onClick={() =>
                confirm(`Take “${titleOf(kind, id)}” out of the list?`) &&
                send([{ kind, row: id, field: '', was: was as Value }], `${titleOf(kind, id)}: taken out`)
              }
            >
              This place is gone
            </button>
          )}
        </div>
      </form>
      <aside aria-label="As a person sees it">
        {kind === 'program' && <WhoSees before={was} after={shown} />}
        <h3>{changed.length > 0 ? 'After' : 'As a person sees it'}</h3>
        <Preview kind={kind} id={id} row={shown} />
        {changed.length > 0 && (
          <>
            <h3>Before</h3>
            <Preview kind={kind} id={id} row={was} />
          </>
        )}
      </aside>
    </div>
  );
};
