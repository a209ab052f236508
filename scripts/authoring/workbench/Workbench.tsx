import { useEffect, useState } from 'react';
import { savesSoFar, undoLast, whyNot } from './ask';
import { CallSheet } from './CallSheet';
import { Care } from './Care';
import { Changes } from './Changes';
import { isAddable, NewRow } from './NewRow';
import { Programs } from './Programs';
import { RowList } from './RowList';
import { useRoute } from './route';
import { WordsReview } from './WordsReview';

const views = [
  ['care', 'What needs care first'],
  ['contact', 'Phones and pages'],
  ['place', 'Places'],
  ['program', 'Programs'],
  ['words', 'Words'],
  ['calls', 'Call sheet'],
  ['source', 'Sources'],
  ['provider', 'Organizations'],
  ['caution', 'Cautions'],
  ['new', 'Add'],
  ['changes', 'What changed'],
] as const;

export const Workbench = () => {
  const [view = 'care', id, more] = useRoute();
  return (
    <main className="bench">
      <header>
        <h1>Workbench of the catalog</h1>
        <LastSave />
      </header>
      <nav className="tabs" aria-label="Parts">
        {views.map(([name, title]) => (
          <a key={name} href={`#/${name}`} aria-current={name === view ? 'page' : undefined}>
            {title}
          </a>
        ))}
      </nav>
      <View view={view} id={id} more={more} />
    </main>
  );
};

const View = ({ view, id, more }: { view: string; id: string | undefined; more: string | undefined }) => {
  switch (view) {
    case 'contact':
    case 'place':
    case 'source':
    case 'caution':
    case 'provider':
      return <RowList key={view} kind={view} id={id} />;
    case 'program':
      return <Programs id={id ?? 'idnyc'} />;
    case 'words':
      return <WordsReview key={id} tag={id} group={more} />;
    case 'calls':
      return <CallSheet />;
    case 'new':
      return <New kind={id} />;
    case 'changes':
      return <Changes />;
    default:
      return <Care />;
  }
};

const New = ({ kind }: { kind: string | undefined }) =>
  isAddable(kind) ? (
    <NewRow key={kind} kind={kind} />
  ) : (
    <section className="picked">
      <h2>What is to be added?</h2>
      <p className="filters">
        <a href="#/new/place">A place to go to or to call</a>
        <a href="#/new/contact">A phone or a page of a program</a>
        <a href="#/new/source">A source</a>
        <a href="#/new/provider">An organization that provides programs</a>
        <a href="#/new/program">A program</a>
      </p>
    </section>
  );

/** What was saved last since the workbench was started, and the way back. */
const LastSave = () => {
  const [saves, setSaves] = useState<readonly string[]>([]);
  const [fault, setFault] = useState('');
  useEffect(() => {
    savesSoFar().then(setSaves, (reason) => setFault(whyNot(reason)));
  }, []);
  const last = saves.at(-1);
  return (
    <p className="last-save" role="status">
      {last === undefined ? 'Nothing saved since the workbench was started.' : `Saved: ${last}. `}
      {last !== undefined && (
        <button
          type="button"
          onClick={() =>
            undoLast().then(
              ({ faults }) => setFault(faults.join(' ')),
              (reason) => setFault(whyNot(reason)),
            )
          }
        >
          Take it back
        </button>
      )}
      {fault && <strong className="missing"> {fault}</strong>}
    </p>
  );
};
