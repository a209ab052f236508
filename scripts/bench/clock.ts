/** The median; NaN of no numbers. */
export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** The quantile by nearest rank; `part` runs from 0 to 1. NaN of no numbers. */
export const quantile = (numbers: readonly number[], part: number): number => {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
};

/**
 * Milliseconds per call: the median over `rounds` of the mean over all inputs, after one warm-up round. Rejects with
 * whatever `call` throws.
 */
export const timeOf = async <Input>(
  inputs: readonly Input[],
  call: (input: Input) => unknown,
  rounds = 5,
): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const from = performance.now();
    for (const input of inputs) await call(input);
    times.push((performance.now() - from) / inputs.length);
  }
  return median(times.slice(1));
};
