import { expect, test } from 'vitest';
import { createActor, fromCallback, SimulatedClock } from 'xstate';
import type kiosk from '../../locales/en/kiosk.json';
import { languageTags } from '../../locales/languages';
import { type PrintingEvent, printingDelays, printingMachine } from '../../machines/printing';
import { fetchNamespace } from '../../src/language/i18n';

const { betweenJobs } = printingDelays;

/** A printer on a simulated clock. `takesLong` is how long printing blocks the page, in milliseconds. */
const printer = (takes = true, takesLong = 0) => {
  const clock = new SimulatedClock();
  clock.increment(1_000);
  let jobs = 0;
  const paper = fromCallback<PrintingEvent>(({ sendBack }) => {
    if (takes) jobs += 1;
    clock.increment(takesLong);
    sendBack({ type: takes ? 'printer.took' : 'printer.refused' });
  });
  const actor = createActor(printingMachine.provide({ actors: { printer: paper } }), { clock }).start();
  const note = () => actor.getSnapshot().value.note;
  return {
    printing: {
      print: () => actor.send({ type: 'print' }),
      quiet: () => actor.send({ type: 'quiet' }),
      note,
    },
    jobs: () => jobs,
    pass: (milliseconds: number) => clock.increment(milliseconds),
    repair: () => {
      takes = true;
    },
  };
};

test('fifty quick taps make one job, and say how long to wait', () => {
  const { printing, jobs, pass } = printer();
  printing.print();
  expect(printing.note()).toBe('printing');
  for (let taps = 1; taps < 50; taps++) {
    pass(100);
    printing.print();
  }
  expect(jobs()).toBe(1);
  expect(printing.note()).toBe('wait');
});

test.each(languageTags)('the words in %s name the time between two jobs', async (tag) => {
  const { print } = (await fetchNamespace(tag, 'kiosk')) as typeof kiosk;
  expect(print.wait).toMatch(new RegExp(`(?<!\\d)${betweenJobs / 1_000}(?!\\d)`));
});

test('the next job is taken when the time is over, and not a moment before', () => {
  const { printing, jobs, pass } = printer();
  printing.print();
  pass(betweenJobs - 1);
  printing.print();
  expect(jobs()).toBe(1);
  pass(1);
  printing.print();
  expect(jobs()).toBe(2);
});

test('a printer that does not start is said at once, and may be tried again at once', () => {
  const { printing, jobs, repair } = printer(false);
  printing.print();
  expect(printing.note()).toBe('failed');
  repair();
  printing.print();
  expect(jobs()).toBe(1);
  expect(printing.note()).toBe('printing');
});

test('a page that stood still while it printed still finds the job young', () => {
  const { printing, jobs } = printer(true, 60_000);
  printing.print();
  printing.print();
  expect(jobs()).toBe(1);
});

test('the next person reads nothing of it, and cannot print over it either', () => {
  const { printing, jobs } = printer();
  printing.print();
  printing.quiet();
  expect(printing.note()).toBe('none');
  printing.print();
  expect(jobs()).toBe(1);
});

test('what is said is gone when it could be read twice, however often it was said anew', () => {
  const { printing, pass } = printer();
  printing.print();
  pass(printingDelays.timeToRead - 1);
  expect(printing.note()).toBe('printing');
  printing.print();
  expect(printing.note()).toBe('wait');
  pass(printingDelays.timeToRead - 1);
  printing.print();
  pass(printingDelays.timeToRead - 1);
  expect(printing.note()).toBe('wait');
  pass(1);
  expect(printing.note()).toBe('none');
});

test('a second tap while the browser is asked makes no second job', () => {
  let jobs = 0;
  const silent = printingMachine.provide({
    actors: { printer: fromCallback<PrintingEvent>(() => void jobs++) },
  });
  const actor = createActor(silent).start();
  actor.send({ type: 'print' });
  actor.send({ type: 'print' });
  expect(jobs).toBe(1);
});
