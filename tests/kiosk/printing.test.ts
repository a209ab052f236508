import { expect, test } from 'vitest';
import { betweenJobs, createPrinting } from '../../src/kiosk/printing';

const printer = (takes = true) => {
  let now = 1_000;
  let jobs = 0;
  const printing = createPrinting(
    () => {
      if (takes) jobs += 1;
      return takes;
    },
    () => now,
  );
  return {
    printing,
    jobs: () => jobs,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    repair: () => {
      takes = true;
    },
  };
};

test('fifty quick taps make one job, and say how long to wait', () => {
  const { printing, jobs, pass } = printer();
  printing.printSheet();
  expect(printing.get()).toEqual({ state: 'printing' });
  for (let taps = 1; taps < 50; taps++) {
    pass(100);
    printing.printSheet();
  }
  expect(jobs()).toBe(1);
  expect(printing.get()).toEqual({ state: 'wait', seconds: 26 });
});

test('the next job is taken when the time is over, and not a moment before', () => {
  const { printing, jobs, pass } = printer();
  printing.printSheet();
  pass(betweenJobs - 1);
  printing.printSheet();
  expect(jobs()).toBe(1);
  pass(1);
  printing.printSheet();
  expect(jobs()).toBe(2);
});

test('a printer that does not start is said at once, and may be tried again at once', () => {
  const { printing, jobs, repair } = printer(false);
  printing.printSheet();
  expect(printing.get()).toEqual({ state: 'failed' });
  repair();
  printing.printSheet();
  expect(jobs()).toBe(1);
  expect(printing.get()).toEqual({ state: 'printing' });
});

test('a page that stood still while it printed still finds the job young', () => {
  let now = 0;
  let jobs = 0;
  const printing = createPrinting(
    () => {
      jobs += 1;
      now += 60_000;
      return true;
    },
    () => now,
  );
  printing.printSheet();
  printing.printSheet();
  expect(jobs).toBe(1);
});

test('the next person reads nothing of it, and cannot print over it either', () => {
  const { printing, jobs } = printer();
  printing.printSheet();
  printing.quiet();
  expect(printing.get()).toBeNull();
  printing.printSheet();
  expect(jobs()).toBe(1);
});
