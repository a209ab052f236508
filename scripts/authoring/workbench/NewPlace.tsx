import { useMemo, useState } from 'react';
import { placeFiles } from '../../../src/catalog/places/files';
import { saveEdits, whyNot } from './ask';
import { controlsOf } from './edit/fields';
import { orders } from './edit/orders';
import type { Value } from './edit/value';
import { Field } from './Field';
import { idFrom } from './idFrom';
import { Preview } from './Preview';
import { pathOf } from './route';
import { issuesOf, type Row, rows, shapeOf, today } from './rows';

const empty: Row = { name: '', serves: [], callFirst: true, source: '', checkedOn: today };

/** A place that was not there: the borough first, then the form of its schema. */
export const NewPlace = () => {
  const [borough, setBorough] = useState('');
  const [given, setGiven] = useState<Row>(empty);
  const [said, setSaid] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const id = idFrom(`${given.name} ${borough === 'citywide' ? '' : borough}`, Object.keys(rows.place));
  const row: Row = { ...given, id, borough };
  const controls = useMemo(() => controlsOf(shapeOf('place', { borough }), orders.place), [borough]);
  const issues = issuesOf('place', row);
  const save = async () => {
    setTried(true);
    if (Object.keys(issues).length > 0) return;
    try {
      const edit = { kind: 'place', row: id, field: '', value: row as Value } as const;
      const { faults } = await saveEdits([edit], `${given.name}: added`, pathOf('place', id));
      setSaid(faults);
    } catch (reason) {
      setSaid([whyNot(reason)]);
    }
  };
  return (
    <section className="picked">
      <h2>Add a place</h2>
      <p>
        Only what a page or a call says: what nobody says is left empty, and the page then says that it is not
        known.
      </p>
      <label>
        Borough{' '}
        <select value={borough} onChange={({ target }) => setBorough(target.value)}>
          <option value="">Choose …</option>
          {Object.keys(placeFiles).map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      {borough !== '' && (
        <div className="editing">
          <form
            data-form="new place"
            onSubmit={(event) => {
              event.preventDefault();
              save();
            }}
          >
            {controls
              .filter(([name]) => name !== 'id' && name !== 'borough')
              .map(([name, control]) => (
                <Field
                  key={name}
                  kind="place"
                  path={[name]}
                  control={control}
                  value={given[name]}
                  issue={tried ? issues[name] : undefined}
                  onChange={(value) => setGiven((now) => ({ ...now, [name]: value }))}
                />
              ))}
            <div className="buttons">
              {said.map((line) => (
                <p key={line} className="missing" role="alert">
                  {line}
                </p>
              ))}
              <button type="submit" className="main">
                Save the place
              </button>
            </div>
          </form>
          <aside aria-label="As a person sees it">
            <h3>As a person sees it</h3>
            <Preview
              kind="place"
              id={id}
              row={Object.fromEntries(
                Object.entries(row).filter(([field]) => !issues[field] || field === 'name'),
              )}
            />
          </aside>
        </div>
      )}
    </section>
  );
};
