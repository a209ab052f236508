/** Written by `npm run deploy-headers`, see scripts/build/inline.ts. */
export const inlineHashes = {
  script: 'sha256-0H/8VcTiCQ40dEWUpLKebvaQwGGOF4HbuaLvlOyyrZA=',
  style: 'sha256-r++UEwpnWhgk0/WTLfGxc2UbwmjRvFj0GJC9+3cPjXU=',
};
