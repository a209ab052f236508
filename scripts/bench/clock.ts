/** The middle one of these numbers. */
export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** The least of these numbers that so large a part of them does not exceed. */
export const quantile = (numbers: readonly number[], part: number): number => {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
};

/**
 * Milliseconds for one call, the median of several rounds over all of these inputs. A first round, which warms
 * the engine up, does not count.
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
