/** Written by `npm run deploy-headers`, see inline.ts. */
export const inlineHashes = {
  script: 'sha256-mDV25RgFeelNaxcxmFwAndp8r3SYaFC9Zlbs7NJlDLE=',
  style: 'sha256-XYFT2cZDPgIj7j2MLeXZHjfVf/uN3U9lm8I29Mo6M/k=',
};
