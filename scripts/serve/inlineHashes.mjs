/** Written by `npm run deploy-headers`, see scripts/build/inline.ts. */
export const inlineHashes = {
  script: 'sha256-T3bSkfda6f7nj5+su3xzppTcFlyGbiDWqqmFzAKmbFc=',
  style: 'sha256-B7OZpviCu6z1IdSI95NEMl7k39ewxJ98Ja0GzgU3pwc=',
};
