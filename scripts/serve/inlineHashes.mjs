/** Written by `npm run deploy-headers`, see scripts/build/inline.ts. */
export const inlineHashes = {
  script: 'sha256-0H/8VcTiCQ40dEWUpLKebvaQwGGOF4HbuaLvlOyyrZA=',
  style: 'sha256-fGqMI4Ka1gwh3f44VZKd3raBetPubikqNPx7cD9+mt8=',
};
