/** Written by `npm run deploy-headers`, see scripts/build/inline.ts. */
export const inlineHashes = {
  script: 'sha256-dhHP9L8Fb6NokwDMhAKPrM0lhEKhf0VfsIkbFO9jhmw=',
  style: 'sha256-fGqMI4Ka1gwh3f44VZKd3raBetPubikqNPx7cD9+mt8=',
};
