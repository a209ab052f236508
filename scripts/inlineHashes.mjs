/** Written by `npm run deploy-headers`, see inline.ts. */
export const inlineHashes = {
  script: 'sha256-73SM24ytJFQMRV58EF2KaksXy31vRtzFYBdI1qlFydc=',
  style: 'sha256-NlURAgsqsWk2DE/HZx2W6fit31y8wqHToS4/lkyVVkU=',
};
