/** Written by `npm run deploy-headers`, see scripts/build/inline.ts. */
export const inlineHashes = {
  script: 'sha256-J4KeSMoYf4PkDZLf385z1497LV2wzUQWTuRTxHy3f14=',
  style: 'sha256-6H7FvLXUuyH/R5c/umEuk7bywFRmJcZwW4A7ew3aNvI=',
};
