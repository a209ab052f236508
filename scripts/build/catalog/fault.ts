import type { z } from 'zod';

/** Unvalidated rows by id. */
export type Rows = Readonly<Record<string, unknown>>;

/** Validation errors of a value, one sentence each. */
export const faultsOf = (file: string, row: string, shape: z.ZodType, value: unknown): readonly string[] =>
  (shape.safeParse(value, { error: expectation }).error?.issues ?? []).map((issue) => {
    const steps = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    const field = steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
    const found = steps.reduce<unknown>((node, step) => (node as Rows | undefined)?.[step as string], value);
    return fault(file, `${row}${field}`.replace(/^\./, ''), found, issue.message);
  });

/** Replaces zod's message by the part after "expected". */
export const expectation = (issue: z.core.$ZodRawIssue): string | undefined => {
  if (issue.code === 'unrecognized_keys') return 'no such field';
  if (issue.code === 'invalid_type') return `a value of type ${issue.expected}`;
  return undefined;
};

/** "file: field: found this, expected that". */
export const fault = (file: string, field: string, found: unknown, expected: string): string =>
  `${file}: ${field}: found ${found === undefined ? 'nothing' : JSON.stringify(found)}, expected ${expected}`;
