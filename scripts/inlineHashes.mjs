/** Written by `npm run deploy-headers`, see inline.ts. */
export const inlineHashes = {
  script: 'sha256-+YYNlBJiKJo5sDtS1+nxLtj0zbP6TACdsasvf4R266A=',
  style: 'sha256-NlURAgsqsWk2DE/HZx2W6fit31y8wqHToS4/lkyVVkU=',
};
