import { useState } from 'react';
import { contacts } from '../../../src/catalog/contacts';
import { places } from '../../../src/catalog/places';
import { sources } from '../../../src/catalog/sources';
import { saveEdits, whyNot } from './ask';
import { useCareList } from './Care';
import { type Call, callsOf, editsOfCall } from './callSheet';
import { pathOf } from './route';
import { today } from './rows';

/** The numbers to phone this week, to print, and to write the answers into. */
export const CallSheet = () => {
  const care = useCareList();
  const [many, setMany] = useState(10);
  const calls = care && callsOf(care, { contacts, places, sources }).slice(0, many);
  return (
    <section className="picked call-sheet">
      <h2>Call sheet, {today}</h2>
      <p className="no-print">
        <label>
          How many calls{' '}
          <input
            type="number"
            min={1}
            max={200}
            value={many}
            onChange={({ target }) => setMany(Math.max(1, Number(target.value)))}
          />
        </label>{' '}
        <button type="button" className="main" onClick={() => print()}>
          Print it
        </button>
      </p>
      <p>
        Say who you are: “I keep a free list of help for immigrants and want to be sure that it is right.”
        Note the office that answered, not the name of a person. What was phoned already comes last.
      </p>
      {calls === null ? (
        <p>Walking the visits …</p>
      ) : (
        <ol className="calls">
          {calls.map((call) => (
            <li key={call.phone} data-call={call.phone}>
              <h3>
                {call.phone} · {call.name}
              </h3>
              <table className="asks">
                <tbody>
                  {call.ask.map((question) => (
                    <tr key={question}>
                      <td>{question}</td>
                      <td className="box">{/^(Which|In which)/.test(question) ? '' : '☐ yes ☐ no:'}</td>
                    </tr>
                  ))}
                  <tr>
                    <td>Office that answered, day, what was said</td>
                    <td className="box" />
                  </tr>
                </tbody>
              </table>
              <Answer call={call} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};

const Answer = ({ call }: { call: Call }) => {
  const [open, setOpen] = useState(false);
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  if (!open)
    return (
      <p className="no-print">
        {call.calledOn && `Phoned on ${call.calledOn}. `}
        <button type="button" onClick={() => setOpen(true)}>
          Write down the answer
        </button>
      </p>
    );
  const save = async (form: FormData) => {
    const said = (name: string) => String(form.get(name) ?? '').trim();
    setBusy(true);
    try {
      const answered = { on: said('on'), office: said('office'), said: said('said'), phone: said('phone') };
      const { faults } = await saveEdits(editsOfCall(call, answered, sources), `${call.name}: phoned`);
      setFault(faults.join(' '));
    } catch (reason) {
      setFault(whyNot(reason));
    }
    setBusy(false);
  };
  return (
    <form
      className="no-print answer"
      onSubmit={(event) => {
        event.preventDefault();
        save(new FormData(event.currentTarget));
      }}
    >
      <label>
        Day of the call <input name="on" type="date" defaultValue={today} max={today} required />
      </label>
      <label>
        Office that answered <input name="office" defaultValue={call.name} required />
      </label>
      <label>
        The right number <input name="phone" defaultValue={call.phone} required />
      </label>
      <label>
        What was said <input name="said" placeholder="open as we say; Spanish and Creole" />
      </label>
      {fault && (
        <p className="missing" role="alert">
          {fault}
        </p>
      )}
      <button type="submit" className="main" disabled={busy}>
        {busy ? 'Checking …' : 'Save: it was phoned'}
      </button>
      <p>
        Other hours, another address, other languages? Change them first:{' '}
        {call.rows.map(({ kind, id, row }) => (
          <a key={id} href={pathOf(kind, id)}>
            {row.name} ({kind})
          </a>
        ))}
        . Nobody answered, or it is the wrong number? Save nothing here, and look for another number.
      </p>
    </form>
  );
};
