/** Written by `npm run deploy-headers`, see inline.ts. */
export const inlineHashes = {
  script: 'sha256-j/X3oYBX7YgCDBGZNt2wpZaRVEq8bhJ+KayIquOXNlE=',
  style: 'sha256-NlURAgsqsWk2DE/HZx2W6fit31y8wqHToS4/lkyVVkU=',
};
