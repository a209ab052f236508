/** Written by `npm run deploy-headers`, see scripts/build/inline.ts. */
export const inlineHashes = {
  script: 'sha256-J4KeSMoYf4PkDZLf385z1497LV2wzUQWTuRTxHy3f14=',
  style: 'sha256-A8uAsck+sz65JUapZhl/addex5A4yAsggWOgthZEkuA=',
};
