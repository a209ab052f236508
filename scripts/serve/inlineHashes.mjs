/** Written by `npm run deploy-headers`, see scripts/build/inline.ts. */
export const inlineHashes = {
  script: 'sha256-dhHP9L8Fb6NokwDMhAKPrM0lhEKhf0VfsIkbFO9jhmw=',
  style: 'sha256-SMZQqYrMLmg518YXNfzezxO2hqb6oGyEYDskxjRIkvs=',
};
