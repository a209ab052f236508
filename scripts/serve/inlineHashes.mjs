/** Written by `npm run deploy-headers`, see scripts/build/inline.ts. */
export const inlineHashes = {
  script: 'sha256-0H/8VcTiCQ40dEWUpLKebvaQwGGOF4HbuaLvlOyyrZA=',
  style: 'sha256-u4PDMXEwhRkVDV9eZPNMrL216j2Hes4YtPg8V9wVQGk=',
};
