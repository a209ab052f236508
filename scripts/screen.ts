/**
 * The door for auditors and catalog authors: answers in, path and verdicts out, as JSON.
 *   npm run -s screen -- --questions
 *   npm run -s screen -- '{"borough":"queens","age":"21to64"}'   (or - for standard input)
 * A fault goes to standard error with exit code 2, and nothing to standard output.
 */
import { readFileSync } from 'node:fs';
import { incomeRange, incomeSteps } from '../src/catalog/money';
import { type Answers, questionIds, questionShape, unknowing } from '../src/catalog/questions';
import { judgeAll } from '../src/eligibility/judge';
import { pathOf } from '../src/eligibility/path';
import { readAnswers } from '../src/eligibility/readAnswers';

const fail = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(2);
};

const questionList = () =>
  questionIds.map((id) => {
    const { kind, answers, asked, about } = questionShape(id);
    const dollarsAYear =
      id === 'income' ? incomeSteps.map((step) => ({ id: step, ...incomeRange(step) })) : undefined;
    return {
      id,
      kind,
      answers: [...answers, ...unknowing],
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

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return fail('This is not JSON. Write answers as {"borough":"queens"}.');
  }
};

const [argument, ...more] = process.argv.slice(2);
if (argument === undefined || more.length > 0)
  fail('Give --questions, or answers as one JSON argument, or - to read them from standard input.');
const output = (() => {
  if (argument === '--questions') return questionList();
  if (argument?.startsWith('--')) return fail(`There is no option "${argument}". Nearest: "--questions".`);
  const reading = readAnswers(parse(argument === '-' ? readFileSync(0, 'utf8') : (argument ?? '')));
  return reading.ok ? screen(reading.answers) : fail(reading.faults.join('\n'));
})();
process.stdout.write(`${JSON.stringify(output, null, 2)}\n`);
