/**
 * Command line for auditors and catalog authors: answers in, path and verdicts out, as JSON.
 *   npm run -s screen -- --questions
 *   npm run -s screen -- '{"borough":"queens","age":"21to64"}'   (or - for standard input)
 *   npm run -s screen -- --lines   one visit a line on standard input, one result a line out
 * Faults go to standard error with exit code 2 and no output. With --lines each non-empty line produces a line:
 * a result, or {"line": number from 1, "faults": reasons}; exit code 2 if any line had faults.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { incomeRange, incomeSteps } from '../../src/catalog/money';
import { type Answers, questionIds, questionShape } from '../../src/catalog/questions';
import { choicesOf } from '../../src/eligibility/answer';
import { judgeAll } from '../../src/eligibility/judge';
import { pathOf } from '../../src/eligibility/path';
import { readAnswers } from './readAnswers';

const fail = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(2);
};

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

/** One visit per line. A faulty line is reported by its number and does not stop the run. */
const screenLines = async (): Promise<void> => {
  let line = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.trim() === '') continue;
    const { faults, ...rest } = screenText(text);
    if (faults) process.exitCode = 2;
    const out = 'result' in rest ? rest.result : { line, faults };
    if (!process.stdout.write(`${JSON.stringify(out)}\n`))
      await new Promise((drained) => process.stdout.once('drain', drained));
  }
};

const [argument, ...more] = process.argv.slice(2);
if (argument === undefined || more.length > 0)
  fail(
    'Give --questions, or --lines, or answers as one JSON argument, or - to read them from standard input.',
  );
const output = () => {
  if (argument === '--questions') return questionList();
  if (argument?.startsWith('--'))
    return fail(`There is no option "${argument.slice(0, 40)}". Nearest: "--questions", "--lines".`);
  const screened = screenText(argument === '-' ? readFileSync(0, 'utf8') : (argument ?? ''));
  return screened.faults ? fail(screened.faults.join('\n')) : screened.result;
};
if (argument === '--lines') await screenLines();
else process.stdout.write(`${JSON.stringify(output(), null, 2)}\n`);
