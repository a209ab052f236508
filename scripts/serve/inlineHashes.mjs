/** Written by `npm run deploy-headers`, see scripts/build/inline.ts. */
export const inlineHashes = {
  script: 'sha256-0H/8VcTiCQ40dEWUpLKebvaQwGGOF4HbuaLvlOyyrZA=',
  style: 'sha256-LZPdLpnK/9HtID4CXdg5levzNpnzF5TLOWbYBVhoo4s=',
};
