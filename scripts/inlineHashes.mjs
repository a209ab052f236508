/** Written by `npm run deploy-headers`, see inline.ts. */
export const inlineHashes = {
  script: 'sha256-f2LSMlEs2Dlpke1v6HCZi5uv39oa6rQU3mKl20nNza0=',
  style: 'sha256-rVWDzTJjky48kUybxO11OxvgSvzxKAydcifhGbWfKy8=',
};
