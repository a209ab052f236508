import { useState } from 'react';
import { RowForm } from './RowForm';
import { pathOf } from './route';
import { type RowKind, rows, titleOf } from './rows';

/** All rows of a kind, to find one by any of its words, and the form of the one that is open. */
export const RowList = ({ kind, id }: { kind: RowKind; id: string | undefined }) => {
  const [sought, setSought] = useState('');
  const all = Object.entries(rows[kind]).filter(([one, row]) =>
    sought
      .toLowerCase()
      .split(/\s+/)
      .every((word) => `${one} ${JSON.stringify(row)}`.toLowerCase().includes(word)),
  );
  const isThere = id !== undefined && id in rows[kind];
  return (
    <div className="columns">
      <nav aria-label="Rows">
        <input
          type="search"
          aria-label="Find"
          placeholder="Find by name, number or street"
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
        {all.map(([one, row]) => (
          <a key={one} href={pathOf(kind, one)} aria-current={one === id ? 'page' : undefined}>
            {titleOf(kind, one)}
            <small>{String(row.phone ?? row.dated ?? row.borough ?? '')}</small>
          </a>
        ))}
        {all.length === 0 && <p>Nothing has all these words.</p>}
      </nav>
      <section className="picked">
        {isThere ? (
          <>
            <h2>{titleOf(kind, id)}</h2>
            <RowForm key={id} kind={kind} id={id} />
          </>
        ) : (
          <p>{id === undefined ? 'Choose one on the left.' : `There is no ${kind} “${id}” any more.`}</p>
        )}
      </section>
    </div>
  );
};
