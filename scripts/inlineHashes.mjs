/** Written by `npm run deploy-headers`, see inline.ts. */
export const inlineHashes = {
  script: 'sha256-CrhJwZcX03wWDD97TPe5eIxtzJt8NhbRM/26ObSNEjY=',
  style: 'sha256-yuDBEdCv8NS6jyeEiAvBt9tTfGQJkbphCXl96HBDuJc=',
};
