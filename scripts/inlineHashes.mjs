/** Written by `npm run deploy-headers`, see inline.ts. */
export const inlineHashes = {
  script: 'sha256-59RUfde49FWThDEixOnEO552kSOR3d20I2It2P1GQNU=',
  style: 'sha256-NlURAgsqsWk2DE/HZx2W6fit31y8wqHToS4/lkyVVkU=',
};
