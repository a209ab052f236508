import { spawnSync } from 'node:child_process';
import { PassThrough, Readable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { screenCommand } from '../../../scripts/authoring/screenCommand';
import { asItStands } from '../../../scripts/verify/audit/judge';
import { type ProgramId, programOf, programs } from '../../../src/catalog/programs';
import { nonAnswers, questionIds, questionShape } from '../../../src/catalog/questions';

interface Ended {
  code: number;
  out: string;
  errors: string;
}

/** Runs the command with this standard input. */
const door = async (args: readonly string[], input = ''): Promise<Ended> => {
  const [out, errors] = [new PassThrough(), new PassThrough()];
  const read = Promise.all([readAll(out), readAll(errors)]);
  const code = await screenCommand(args, { input: Readable.from([input]), out, errors });
  for (const stream of [out, errors]) stream.end();
  const [written, complaints] = await read;
  return { code, out: written, errors: complaints };
};

interface Screened {
  path: string[];
  next: string | null;
  programs: { id: string; verdict: string; urgent: boolean; reasons: object[] }[];
}
const readScreened = ({ code, out, errors }: Ended): Screened => {
  expect([code, errors]).toEqual([0, '']);
  return JSON.parse(out);
};

describe('the screener command prints', () => {
  test('every question with its kind and its answers', async () => {
    const { code, out, errors } = await door(['--questions']);
    expect([code, errors]).toEqual([0, '']);
    const listed: { id: string; kind: string; answers: string[]; dollarsAYear?: object[] }[] =
      JSON.parse(out);
    expect(listed.map(({ id }) => id)).toEqual(questionIds);
    for (const { id, kind, answers } of listed) {
      const shape = questionShape(id as (typeof questionIds)[number]);
      expect([kind, answers]).toEqual([shape.kind, [...shape.answers, ...nonAnswers]]);
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
      verdict: asItStands('likely', programOf('idnyc').status.state),
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
    const left = judged.filter(({ id }) => programOf(id as ProgramId).status.state !== 'ended');
    expect(new Set(left.map(({ verdict }) => verdict))).toEqual(new Set(['possible', 'information']));
  });
});

describe('many visits, one a line,', () => {
  test('give one result a line, the same as each alone; a bad line is named and ends nothing', async () => {
    const visit = '{"borough":"queens","age":"under10"}';
    const lines = [visit, 'no JSON', '', '{"burough":"queens"}', visit];
    const { code, out, errors } = await door(['--lines'], lines.join('\n'));
    expect([code, errors]).toEqual([2, '']);
    const [first, second, fourth, last, ...more] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const alone = readScreened(await door([visit]));
    expect([first, last, more]).toEqual([alone, alone, []]);
    expect(second).toEqual({ line: 2, faults: [expect.stringMatching(/not JSON/)] });
    expect(fourth).toEqual({ line: 4, faults: [expect.stringMatching(/Nearest: "borough"/)] });
  });

  test('a thousand of them in one run, with exit code 0 when all are good', async () => {
    const lines = Array.from({ length: 1_000 }, (_, at) =>
      JSON.stringify({
        urgent: ['none'],
        borough: at % 2 ? 'bronx' : 'queens',
        age: '21to64',
        needs: ['doctor'],
      }),
    );
    const { code, out } = await door(['--lines'], `${lines.join('\r\n')}\r\n`);
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(1_000);
  });

  const marked = 'secret'.repeat(3_000);
  test.each<[string, string]>([
    ['too long', JSON.stringify({ borough: marked })],
    [
      'of too many keys',
      JSON.stringify(Object.fromEntries([...Array(200)].map((_, at) => [`secret${at}`, 1]))),
    ],
    ['with a long key', JSON.stringify({ [marked.slice(0, 900)]: 'queens' })],
    ['with a long answer', JSON.stringify({ borough: marked.slice(0, 900) })],
    ['with a long list', JSON.stringify({ borough: [marked.slice(0, 900)] })],
  ])('one %s is refused in a few words that do not repeat it', async (_, line) => {
    const [lines, alone] = await Promise.all([door(['--lines'], line), door(['-'], line)]);
    expect([lines.code, alone.code]).toEqual([2, 2]);
    for (const said of [lines.out, alone.errors]) {
      expect(said).not.toContain('secret');
      expect(said.length).toBeLessThan(300);
    }
  });
});

describe('the screener command refuses with a reason and prints no result:', () => {
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

test('the process takes its argument and its standard input, and ends with the exit code', () => {
  const run = (argument: string, input: string) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/authoring/screen.ts', argument],
      { input, encoding: 'utf8' },
    );
    return { code: status ?? -1, out: stdout, errors: stderr };
  };
  expect(readScreened(run('-', '{"borough":"queens"}')).next).toBe('urgent');
  expect(run('--lines', '[]')).toMatchObject({ code: 2, errors: '' });
  expect(run('--nothing', '')).toMatchObject({ code: 2, out: '' });
});
