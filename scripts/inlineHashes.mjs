/** Written by `npm run deploy-headers`, see inline.ts. */
export const inlineHashes = {
  script: 'sha256-tgy5L819JgsGXLbrkOdr9f3LOY3IKlHPe8Qke0OQzo8=',
  style: 'sha256-XYFT2cZDPgIj7j2MLeXZHjfVf/uN3U9lm8I29Mo6M/k=',
};
