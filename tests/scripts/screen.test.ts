import { spawn } from 'node:child_process';
import { describe, expect, test, vi } from 'vitest';
import { programs } from '../../src/catalog/programs';
import { questionIds, questionShape, unknowing } from '../../src/catalog/questions';

vi.setConfig({ testTimeout: 120_000 });

interface Ended {
  code: number | null;
  out: string;
  errors: string;
}

/** Runs the door as a person does, with this on its standard input. */
const door = (args: readonly string[], input = ''): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const process_ = spawn(process.execPath, ['--import', 'tsx', 'scripts/screen.ts', ...args]);
    const ended: Ended = { code: null, out: '', errors: '' };
    process_.stdout.on('data', (chunk) => {
      ended.out += chunk;
    });
    process_.stderr.on('data', (chunk) => {
      ended.errors += chunk;
    });
    process_.on('error', reject);
    process_.on('close', (code) => resolve({ ...ended, code }));
    process_.stdin.end(input);
  });

interface Screened {
  path: string[];
  next: string | null;
  programs: { id: string; verdict: string; urgent: boolean; reasons: object[] }[];
}
const readScreened = ({ code, out, errors }: Ended): Screened => {
  expect([code, errors]).toEqual([0, '']);
  return JSON.parse(out);
};

describe('the door prints', () => {
  test('every question with its kind and its answers', async () => {
    const { code, out, errors } = await door(['--questions']);
    expect([code, errors]).toEqual([0, '']);
    const listed: { id: string; kind: string; answers: string[]; dollarsAYear?: object[] }[] =
      JSON.parse(out);
    expect(listed.map(({ id }) => id)).toEqual(questionIds);
    for (const { id, kind, answers } of listed) {
      const shape = questionShape(id as (typeof questionIds)[number]);
      expect([kind, answers]).toEqual([shape.kind, [...shape.answers, ...unknowing]]);
    }
    expect(listed.find(({ id }) => id === 'income')?.dollarsAYear).toContainEqual({
      id: 'step1',
      over: 0,
      upTo: 31_920,
    });
  });

  test('for somebody of 21 in Queens who wants an ID card: the path, nothing more to ask, every program', async () => {
    const answers = { urgent: ['none'], needs: ['idCard'], helpFor: 'me', borough: 'queens', age: '21to64' };
    const { path, next, programs: judged } = readScreened(await door([JSON.stringify(answers)]));
    expect(path).toEqual(['urgent', 'needs', 'helpFor', 'borough', 'age']);
    expect(next).toBeNull();
    expect(judged.map(({ id }) => id)).toEqual(programs.map(({ id }) => id));
    expect(judged.find(({ id }) => id === 'idnyc')).toMatchObject({
      verdict: 'likely',
      urgent: false,
      reasons: [
        { condition: 'atLeast10', role: 'requires', truth: 'met', settledBy: [] },
        { condition: 'livesInCity', role: 'requires', truth: 'met', settledBy: [] },
      ],
    });
    expect(new Set(judged.map(({ verdict }) => verdict))).toEqual(
      new Set(['likely', 'possible', 'unlikely', 'information']),
    );
  });

  test('the same for answers on its standard input', async () => {
    const answers = '{"borough":"queens","age":"under10"}';
    const [piped, argued] = await Promise.all([door(['-'], answers), door([answers])]);
    expect(piped).toEqual(argued);
    expect(readScreened(piped).next).toBe('urgent');
  });

  test('whom to call now, for somebody just taken', async () => {
    const { programs: judged } = readScreened(await door(['{"urgent":"taken","needs":["doctor"]}']));
    expect(judged.filter(({ urgent }) => urgent).map(({ id }) => id)).toEqual([
      'nyifup',
      'rapid-response',
      'moia-hotline',
    ]);
  });

  test('the front doors and no "unlikely", for somebody who says nothing', async () => {
    const silent = Object.fromEntries(questionIds.map((question) => [question, 'skipped']));
    const { next, programs: judged } = readScreened(await door([JSON.stringify(silent)]));
    expect(next).toBeNull();
    expect(new Set(judged.map(({ verdict }) => verdict))).toEqual(new Set(['possible', 'information']));
  });
});

describe('the door refuses, says why, and prints nothing to go by:', () => {
  test.each<[string, string[], string, RegExp]>([
    ['an unknown question', ['{"burough":"queens"}'], '', /"burough".*Nearest: "borough"/],
    ['an unknown answer', ['{"borough":"quens"}'], '', /"borough" has no answer "quens".*Nearest: "queens"/],
    ['an unknown answer on its standard input', ['-'], '{"needs":["docter"]}', /Nearest: "doctor"/],
    ['something that is not JSON', ['borough=queens'], '', /not JSON/],
    ['nothing on its standard input', ['-'], '', /not JSON/],
    ['a list', ['[]'], '', /object of question ids/],
    ['an option it does not have', ['--question'], '', /no option "--question".*Nearest: "--questions"/],
    ['no argument', [], '', /--questions/],
    ['two arguments', ['{}', '{}'], '', /one JSON argument/],
  ])('%s', async (_what, args, input, message) => {
    const { code, out, errors } = await door(args, input);
    expect([code, out]).toEqual([2, '']);
    expect(errors).toMatch(message);
    expect(errors).not.toMatch(/\bat .*\.ts:\d+/);
  });
});
