/**
 * Command line for auditors and catalog authors: answers in, path and verdicts out, as JSON.
 *   npm run -s screen -- --questions
 *   npm run -s screen -- '{"borough":"queens","age":"21to64"}'   (or - for standard input)
 *   npm run -s screen -- --lines   one visit a line on standard input, one result a line out
 * Faults go to standard error with exit code 2 and no output. With --lines each non-empty line produces a line:
 * a result, or {"line": number from 1, "faults": reasons}; exit code 2 if any line had faults.
 */
import { screenCommand } from './screenCommand';

const { stdin: input, stdout: out, stderr: errors } = process;
process.exitCode = await screenCommand(process.argv.slice(2), { input, out, errors });
