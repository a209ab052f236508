import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { incomeRange, incomeSteps } from '../../src/catalog/money';
import { type Answers, questionIds, questionShape } from '../../src/catalog/questions';
import { choicesOf } from '../../src/eligibility/answer';
import { judgeAll } from '../../src/eligibility/judge';
import { pathOf } from '../../src/eligibility/path';
import { readAnswers } from './readAnswers';

const questionList = () =>
  questionIds.map((id) => {
    const { kind, asked, about } = questionShape(id);
    const dollarsAYear =
      id === 'income' ? incomeSteps.map((step) => ({ id: step, ...incomeRange(step) })) : undefined;
    return {
      id,
      kind,
      answers: choicesOf(id),
      asked,
      about,
      ...(dollarsAYear && { dollarsAYear }),
    };
  });

const screen = (answers: Answers) => {
  const { asked, next } = pathOf(answers);
  return {
    path: asked,
    next,
    programs: judgeAll(answers).map(({ program, ...judgement }) => ({ id: program, ...judgement })),
  };
};

/** Limit of the input in bytes; a visit that answers everything takes a tenth of it. */
const longest = 10_000;

type Screened = ReturnType<typeof screen>;
const screenText = (text: string): { faults: readonly string[] } | { faults: null; result: Screened } => {
  if (Buffer.byteLength(text) > longest) return { faults: [`Answers take at most ${longest} bytes.`] };
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return { faults: ['This is not JSON. Write answers as {"borough":"queens"}.'] };
  }
  const reading = readAnswers(given);
  return reading.ok ? { faults: null, result: screen(reading.answers) } : { faults: reading.faults };
};

/** Streams of the command; the process's own, or a test's. */
export interface Streams {
  input: Readable;
  out: Writable;
  errors: Writable;
}

/** One visit per line. A faulty line is reported by its number and does not stop the run. */
const screenLines = async ({ input, out }: Streams): Promise<number> => {
  let [line, code] = [0, 0];
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.trim() === '') continue;
    const { faults, ...rest } = screenText(text);
    if (faults) code = 2;
    const said = 'result' in rest ? rest.result : { line, faults };
    if (!out.write(`${JSON.stringify(said)}\n`)) await new Promise((drained) => out.once('drain', drained));
  }
  return code;
};

/** @returns the exit code: 0, or 2 after a fault was written to `errors` or, with --lines, to `out`. */
export const screenCommand = async (args: readonly string[], streams: Streams): Promise<number> => {
  const [argument = '', ...more] = args;
  const fail = (message: string): number => {
    streams.errors.write(`${message}\n`);
    return 2;
  };
  const print = (output: object): number => {
    streams.out.write(`${JSON.stringify(output, null, 2)}\n`);
    return 0;
  };
  if (args.length === 0 || more.length > 0)
    return fail(
      'Give --questions, or --lines, or answers as one JSON argument, or - to read them from standard input.',
    );
  if (argument === '--lines') return screenLines(streams);
  if (argument === '--questions') return print(questionList());
  if (argument.startsWith('--'))
    return fail(`There is no option "${argument.slice(0, 40)}". Nearest: "--questions", "--lines".`);
  const screened = screenText(argument === '-' ? await readAll(streams.input) : argument);
  return screened.faults ? fail(screened.faults.join('\n')) : print(screened.result);
};
