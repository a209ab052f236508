import { useEffect, useMemo, useState } from 'react';
import { languages } from '../../../locales/languages';
import { englishNames } from '../../../locales/spoken';
import { contacts } from '../../../src/catalog/contacts';
import { datedFacts } from '../../../src/catalog/datedFacts';
import { places } from '../../../src/catalog/places';
import { sources } from '../../../src/catalog/sources';
import { type Met, shareOf, someVisits } from '../../verify/audit/due';
import { askLinks, type Share, sharesByLanguage, whyNot } from './ask';
import { type Care as CareOfRow, careList } from './care';
import { pathOf } from './route';
import { today } from './rows';

/** The list of what wants care; null until the made-up visits were walked. */
export const useCareList = (): readonly CareOfRow[] | null => {
  const [visits, setVisits] = useState<readonly Met[] | null>(null);
  useEffect(() => {
    // After the first paint: it takes a second.
    const soon = setTimeout(() => setVisits(someVisits(600)));
    return () => clearTimeout(soon);
  }, []);
  return useMemo(
    () =>
      visits && careList(datedFacts(), { contacts, places, sources }, today, (fact) => shareOf(visits, fact)),
    [visits],
  );
};

export const Care = () => {
  const care = useCareList();
  const [shares, setShares] = useState<Readonly<Record<string, Share>>>({});
  useEffect(() => {
    sharesByLanguage().then(setShares, () => setShares({}));
  }, []);
  return (
    <section className="picked">
      <h2>What needs care first</h2>
      <p>
        What most people meet comes first: the percentage is of 600 made-up visits. A touch opens the row. The
        numbers to phone are also on the <a href="#/calls">call sheet</a>.
      </p>
      <Links />
      {care === null ? (
        <p>Walking the visits …</p>
      ) : (
        <table className="care" data-care={care.length}>
          <thead>
            <tr>
              <th>met by</th>
              <th>what</th>
              <th>why</th>
            </tr>
          </thead>
          <tbody>
            {care.map(({ kind, id, title, why, share }) => (
              <tr key={`${kind} ${id}`}>
                <td>{(share * 100).toFixed(0)} %</td>
                <td>
                  <a href={pathOf(kind, id)}>{title}</a> <small>{kind}</small>
                </td>
                <td>{why.join(' ')}</td>
              </tr>
            ))}
            {languages
              .filter(({ tag }) => tag !== 'en')
              .flatMap(({ tag }) => (shares[tag] ? [{ tag, ...shares[tag] }] : []))
              .filter(({ read, of, untranslated }) => read < of || untranslated > 0)
              .map(({ tag, read, of, untranslated }) => (
                <tr key={tag}>
                  <td>all who read it</td>
                  <td>
                    <a href={pathOf('words', tag)}>The words in {englishNames[tag]}</a> <small>words</small>
                  </td>
                  <td>
                    {read} of {of} sentences were read by somebody who grew up with it.
                    {untranslated > 0 && ` ${untranslated} are shown in English, as not translated yet.`}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
    </section>
  );
};

/** Opens every link on demand: it is the only thing here that uses the network. */
const Links = () => {
  const [dead, setDead] = useState<readonly string[] | null>(null);
  const [busy, setBusy] = useState(false);
  return (
    <div>
      <button
        type="button"
        disabled={busy}
        onClick={() => {
          setBusy(true);
          askLinks()
            .then(setDead, (reason) => setDead([whyNot(reason)]))
            .finally(() => setBusy(false));
        }}
      >
        {busy ? 'Opening every page …' : 'Look for broken links now'}
      </button>
      {dead?.length === 0 && <p role="status">Every page opens.</p>}
      {dead !== null && dead.length > 0 && (
        <ul role="status">
          {dead.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </div>
  );
};
