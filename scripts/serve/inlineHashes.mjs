/** Written by `npm run deploy-headers`, see scripts/build/inline.ts. */
export const inlineHashes = {
  script: 'sha256-55eYO7VMUzZ1XbwVbXda7HOJG7yq1qlOdulcW1EfWLA=',
  style: 'sha256-XCIp55pN24TBxaOuTYRONVq/ymt2/TBaIVuShyAJUMc=',
};
