/** Ends the build if there are faults, and says each. */
export const stopFor = (faults: readonly string[]): void => {
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exit(1);
};
