/** Written by `npm run deploy-headers`, see scripts/build/inline.ts. */
export const inlineHashes = {
  script: 'sha256-55eYO7VMUzZ1XbwVbXda7HOJG7yq1qlOdulcW1EfWLA=',
  style: 'sha256-biS+TyDiijnSR/7ew68FXkYLHDeHox7g14hntlwKpvc=',
};
