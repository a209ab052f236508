import { type ActorRefFrom, createActor, fromPromise } from 'xstate';
import { kioskMachine } from '../../../../machines/kiosk';
import { printingMachine } from '../../../../machines/printing';
import { updatesMachine } from '../../../../machines/updates';
import { visitMachine } from '../../../../machines/visit';
import { readCenter } from '../../../../src/kiosk/center';
import { createDisplaySettings } from '../../../../src/kiosk/displaySettings';
import { contentDate } from '../../../../src/kiosk/edition';
import { Kiosk } from '../../../../src/kiosk/Kiosk';
import { PhoneList } from '../../../../src/kiosk/PhoneList';
import { I18nContext } from '../../../../src/language/useTranslation';
import { Fault } from '../../../../src/screens/Fault';
import { Page } from '../../../../src/shell/Page';
import { VisitContext } from '../../../../src/shell/visit';
import { childsResults, type Scene } from './scene';

type Life = ActorRefFrom<typeof kioskMachine>;

const old = '2020-01-01';
/** A center of which everything is known that can be. */
const center = JSON.stringify({
  name: 'Casa',
  printer: true,
  phone: '212-555-0100',
  hours: [{ days: ['mon'], from: '09:00', to: '17:00' }],
  places: [{ name: 'Next door', phone: '212-555-0101' }],
});
const wall = (
  name: string,
  about: readonly string[],
  act: (kiosk: Life) => void,
  {
    date = contentDate,
    notes = [],
    faults = false,
    idle = 1e9,
    latest,
  }: {
    date?: string;
    notes?: readonly ('printer.took' | 'printer.refused')[];
    /** Whether the settings have all the faults that they can have. */
    faults?: boolean;
    /** Milliseconds. */
    idle?: number;
    /** Hash of the newest release; '' if nobody can say it. */
    latest?: string;
  } = {},
): Scene => ({
  name,
  frame: 'wall',
  about,
  open: (words) => {
    const kiosk = createActor(kioskMachine, { input: { idle, countdown: 30_000 } }).start();
    const printing = createActor(printingMachine).start();
    const settings = readCenter(center);
    const needs = words.getResource(words.language, 'kiosk', 'staff.needs') as object;
    const everyFault = Object.keys(needs).map((needed, at) => ({
      field: at === 0 ? '' : 'name',
      found: '',
      needed,
    }));
    const updates = createActor(
      updatesMachine.provide({
        actors: {
          latest: fromPromise(async () => latest || Promise.reject(new Error('Nobody can say it.'))),
        },
      }),
      { input: { running: 'a1b2c3d4' } },
    );
    if (latest !== undefined) updates.start().send({ type: 'woken' });
    return {
      page: (
        <Page i18n={words} wipe={() => undefined} fault={<Fault />}>
          <Kiosk
            kiosk={kiosk}
            settings={faults ? { ...settings, faults: everyFault as typeof settings.faults } : settings}
            comfort={createDisplaySettings(document.createElement('div'))}
            printing={printing}
            edition={{ version: '1.0.0', hash: 'a1b2c3d4', contentDate: date }}
            updates={updates}
          />
        </Page>
      ),
      steps: [
        () => act(kiosk),
        () => {
          for (const note of notes) {
            printing.send({ type: 'print' });
            printing.send({ type: note });
          }
        },
      ],
    };
  },
});

const atHome = (kiosk: Life) => kiosk.send({ type: 'begin' });
const forStaff = (kiosk: Life) => kiosk.send({ type: 'staff.open' });
const atList = (kiosk: Life) => {
  atHome(kiosk);
  const visitActor = kiosk.getSnapshot().children.visit;
  for (const event of childsResults) visitActor?.send(event);
  visitActor?.send({ type: 'list.open' });
};

export const walls: readonly Scene[] = [
  wall('The wall at rest', ['visit.welcome'], () => undefined),
  wall('The wall’s first screen', ['kiosk.limit', 'kiosk.bar', 'kiosk.scroll'], atHome),
  wall('The wall, asking whether to end', ['kiosk.still'], (kiosk) => {
    atHome(kiosk);
    kiosk.send({ type: 'leave' });
  }),
  wall('The wall, asking whether somebody is still there', ['kiosk.still'], atHome, { idle: 1 }),
  wall('The list on the wall', ['handoff.send', 'handoff.center'], atList),
  wall('The wall, when it prints', ['kiosk.print'], atList, { notes: ['printer.took'] }),
  wall('The wall, when it has just printed', ['kiosk.print'], atList, {
    notes: ['printer.took', 'printer.took'],
  }),
  wall('The wall, when it cannot print', ['kiosk.print'], atList, { notes: ['printer.refused'] }),
  wall('The wall, when its copy is too old', ['kiosk.old'], atHome, { date: old }),
  ...(['a1b2c3d4', 'b1b2c3d4', ''] as const).map((latest) =>
    wall('For the staff of the wall', ['kiosk.staff'], forStaff, { latest }),
  ),
  wall('For the staff of the wall, with all that can be wrong', ['kiosk.staff.needs'], forStaff, {
    date: old,
    faults: true,
  }),
  {
    name: 'The wall’s numbers to call',
    frame: 'wall',
    about: ['kiosk.old'],
    open: (words) => ({
      page: (
        <I18nContext value={words}>
          <VisitContext value={createActor(visitMachine).start()}>
            <PhoneList />
          </VisitContext>
        </I18nContext>
      ),
    }),
  },
];
