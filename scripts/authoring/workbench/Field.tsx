import { type ReactNode, useId } from 'react';
import type { Hours } from '../../../src/catalog/places/shape';
import type { week } from '../../../src/catalog/time';
import { dialed } from '../dialed';
import { choiceWords, languagesInWords, languagesOf } from './choices';
import type { Control } from './edit/fields';
import type { Kind } from './edit/kinds';
import { labelOf } from './edit/labels';
import type { Value } from './edit/value';
import type { Row } from './rows';

interface FieldProps {
  kind: Kind;
  path: readonly string[];
  control: Control;
  value: Value | undefined;
  /** What is wrong, at the field. */
  issue?: string | undefined;
  onChange: (value: Value | undefined) => void;
}

/** One field of a row, by the control that its schema needs. */
export const Field = (props: FieldProps) => {
  const id = useId();
  const { kind, path, control, issue } = props;
  const [what, hint] = labelOf(kind, path) ?? [path.at(-1) ?? ''];
  const isGroup = ['several', 'hours', 'fields', 'rows', 'lines'].includes(control.is);
  const about = (
    <>
      {hint && <small id={`${id}-hint`}>{hint}</small>}
      {issue && (
        <strong className="missing" id={`${id}-issue`} role="alert">
          {issue}
        </strong>
      )}
    </>
  );
  const described = [hint && `${id}-hint`, issue && `${id}-issue`].filter(Boolean).join(' ') || undefined;
  const own = { id, 'aria-describedby': described, 'aria-invalid': issue ? true : undefined };
  return isGroup ? (
    <fieldset className="field" data-field={path.join('.')} aria-describedby={described}>
      <legend>{what}</legend>
      {about}
      <Group {...props} />
    </fieldset>
  ) : (
    <div className="field" data-field={path.join('.')}>
      <label htmlFor={id}>
        {what}
        {control.needed && <span className="needed"> (needed)</span>}
      </label>
      {about}
      <Single {...props} own={own} />
    </div>
  );
};

const Single = ({
  kind,
  path,
  control,
  value,
  onChange,
  own,
}: FieldProps & { own: { id: string; 'aria-describedby'?: string | undefined } }) => {
  switch (control.is) {
    case 'choice':
      return (
        <select
          {...own}
          value={String(value ?? '')}
          onChange={({ target }) => onChange(target.value || undefined)}
        >
          {(!control.needed || value === undefined) && <option value="">–</option>}
          {control.of.map((one) => (
            <option key={one} value={one}>
              {choiceWords(kind, path, one)}
            </option>
          ))}
        </select>
      );
    case 'yes':
    case 'flag':
      return (
        <input
          {...own}
          type="checkbox"
          checked={value === true}
          onChange={({ target }) => onChange(target.checked || (control.is === 'flag' ? false : undefined))}
        />
      );
    case 'day':
      return (
        <input
          {...own}
          type="date"
          value={String(value ?? '')}
          // A row whose source shows no day says so; a field that may be left out is left out.
          onChange={({ target }) => onChange(target.value || (control.needed ? null : undefined))}
        />
      );
    case 'point':
      return (
        <input
          {...own}
          defaultValue={(value as readonly number[] | undefined)?.join(', ') ?? ''}
          onChange={({ target }) => {
            const numbers = target.value
              .split(/[,\s]+/)
              .filter(Boolean)
              .map(Number);
            onChange(numbers.length === 0 ? undefined : numbers);
          }}
        />
      );
    case 'languages':
      return (
        <input
          {...own}
          placeholder="any, or: Spanish, Haitian Creole"
          defaultValue={languagesInWords(value)}
          onChange={({ target }) => onChange(languagesOf(target.value))}
        />
      );
    default:
      return (
        <input
          {...own}
          value={String(value ?? '')}
          onChange={({ target }) =>
            onChange(target.value === '' ? (path.at(-1) === 'dated' ? null : undefined) : target.value)
          }
          onBlur={({ target }) => {
            const number = /phone$/i.test(path.at(-1) ?? '') ? dialed(target.value) : null;
            if (number) onChange(number);
          }}
        />
      );
  }
};

const Group = (props: FieldProps): ReactNode => {
  const { kind, path, control, value, onChange } = props;
  const list = Array.isArray(value) ? (value as readonly Value[]) : [];
  switch (control.is) {
    case 'several':
      return (
        <Several
          kind={kind}
          path={path}
          of={control.of}
          picked={list as readonly string[]}
          needed={control.needed}
          onChange={onChange}
        />
      );
    case 'lines':
      return (
        <textarea
          aria-label={path.join(' ')}
          rows={Math.max(2, list.length + 1)}
          defaultValue={list.join('\n')}
          onChange={({ target }) =>
            onChange(
              target.value
                .split('\n')
                .map((line) => line.trim())
                .filter(Boolean),
            )
          }
        />
      );
    case 'hours':
      return (
        <Times
          value={value as Hours | 'always' | undefined}
          orAlways={control.orAlways}
          onChange={onChange}
        />
      );
    case 'fields':
      return control.fields.map(([name, inner]) => (
        <Field
          key={name}
          kind={kind}
          path={[...path, name]}
          control={inner}
          value={(value as Row | undefined)?.[name]}
          onChange={(next) => onChange({ ...(value as Row), [name]: next })}
        />
      ));
    case 'rows':
      return (
        <>
          {list.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own
            <div className="inner" key={at}>
              {control.fields.map(([name, inner]) => (
                <Field
                  key={name}
                  kind={kind}
                  path={[...path, String(at), name]}
                  control={inner}
                  value={(row as Row)[name]}
                  onChange={(next) =>
                    onChange(list.map((one, i) => (i === at ? { ...(one as Row), [name]: next } : one)))
                  }
                />
              ))}
              <button type="button" onClick={() => onChange(list.filter((_, i) => i !== at))}>
                Take this one out
              </button>
            </div>
          ))}
          <button type="button" onClick={() => onChange([...list, {}])}>
            Add one
          </button>
        </>
      );
    default:
      return null;
  }
};

/** Picked items in their order, and the others to add. */
const Several = ({
  kind,
  path,
  of,
  picked,
  needed,
  onChange,
}: {
  kind: Kind;
  path: readonly string[];
  of: readonly string[];
  picked: readonly string[];
  needed: boolean;
  onChange: (value: Value | undefined) => void;
}) => {
  const say = (one: string) => choiceWords(kind, path, one);
  const set = (next: readonly string[]) => onChange(next.length === 0 && !needed ? undefined : next);
  return (
    <>
      <ol className="several">
        {picked.map((one, at) => (
          <li key={one}>
            {say(one)}{' '}
            <button
              type="button"
              aria-label={`Move up: ${say(one)}`}
              disabled={at === 0}
              onClick={() => set(picked.with(at, picked[at - 1] ?? one).with(at - 1, one))}
            >
              ↑
            </button>{' '}
            <button
              type="button"
              aria-label={`Take out: ${say(one)}`}
              onClick={() => set(picked.filter((other) => other !== one))}
            >
              ✕
            </button>
          </li>
        ))}
      </ol>
      <select
        aria-label={`Add to: ${labelOf(kind, path)?.[0] ?? path.join(' ')}`}
        value=""
        onChange={({ target }) => target.value && set([...picked, target.value])}
      >
        <option value="">Add …</option>
        {of
          .filter((one) => !picked.includes(one))
          .map((one) => (
            <option key={one} value={one}>
              {say(one)}
            </option>
          ))}
      </select>
    </>
  );
};

const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const orderOf = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Spans of a week. */
const Times = ({
  value,
  orAlways,
  onChange,
}: {
  value: Hours | 'always' | undefined;
  orAlways: boolean;
  onChange: (value: Value | undefined) => void;
}) => {
  const spans = Array.isArray(value) ? (value as Hours) : [];
  const set = (next: Hours) => onChange(next.length === 0 ? undefined : (next as unknown as Value));
  const change = (at: number, part: object) =>
    set(spans.map((span, i) => (i === at ? { ...span, ...part } : span)));
  return (
    <>
      {orAlways && (
        <label className="tick">
          <input
            type="checkbox"
            checked={value === 'always'}
            onChange={({ target }) => onChange(target.checked ? 'always' : undefined)}
          />{' '}
          Day and night
        </label>
      )}
      {spans.map(({ days, from, to }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: spans have no name of their own
        <div className="span" key={at}>
          {orderOf.map((day, i) => (
            <label key={day} className="day">
              <input
                type="checkbox"
                checked={days.includes(day as (typeof week)[number])}
                onChange={({ target }) =>
                  change(at, {
                    days: orderOf.filter((one) =>
                      one === day ? target.checked : days.includes(one as (typeof week)[number]),
                    ),
                  })
                }
              />
              {dayNames[i]}
            </label>
          ))}{' '}
          <label>
            from{' '}
            <input type="time" value={from} onChange={({ target }) => change(at, { from: target.value })} />
          </label>{' '}
          <label>
            to <input type="time" value={to} onChange={({ target }) => change(at, { to: target.value })} />
          </label>{' '}
          <button type="button" onClick={() => set(spans.filter((_, i) => i !== at))}>
            Take out
          </button>
        </div>
      ))}
      {value !== 'always' && (
        <button
          type="button"
          onClick={() =>
            set([
              ...spans,
              { days: spans.length ? [] : ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' },
            ])
          }
        >
          Add days and times
        </button>
      )}
    </>
  );
};
