/** Written by `npm run deploy-headers`, see inline.ts. */
export const inlineHashes = {
  script: 'sha256-59RUfde49FWThDEixOnEO552kSOR3d20I2It2P1GQNU=',
  style: 'sha256-rVWDzTJjky48kUybxO11OxvgSvzxKAydcifhGbWfKy8=',
};
