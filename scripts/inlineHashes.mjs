/** Written by `npm run deploy-headers`, see inline.ts. */
export const inlineHashes = {
  script: 'sha256-ypb19VRpt2MOvkX/TbYW8D2yG27wu0zfPgGIhf2GukI=',
  style: 'sha256-rVWDzTJjky48kUybxO11OxvgSvzxKAydcifhGbWfKy8=',
};
