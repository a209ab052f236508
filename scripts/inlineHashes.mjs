/** Written by `npm run deploy-headers`, see inline.ts. */
export const inlineHashes = {
  script: 'sha256-Gouk4CHf03SBMFQP6oLREtyaInN5D4Rf74omzMoEM/0=',
  style: 'sha256-NlURAgsqsWk2DE/HZx2W6fit31y8wqHToS4/lkyVVkU=',
};
