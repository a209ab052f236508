/** Written by `npm run deploy-headers`, see scripts/build/inline.ts. */
export const inlineHashes = {
  script: 'sha256-55eYO7VMUzZ1XbwVbXda7HOJG7yq1qlOdulcW1EfWLA=',
  style: 'sha256-QuNyUZYXAD0sg9Ij7w0c8qwgAA8f0slz5MOMiJSccJ8=',
};
