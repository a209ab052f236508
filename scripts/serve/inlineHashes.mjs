/** Written by `npm run deploy-headers`, see scripts/build/inline.ts. */
export const inlineHashes = {
  script: 'sha256-55eYO7VMUzZ1XbwVbXda7HOJG7yq1qlOdulcW1EfWLA=',
  style: 'sha256-v4HsMxXYK3ZSEA/mEnPlJL2kq1OpqSKe6Ra9mr9DCek=',
};
