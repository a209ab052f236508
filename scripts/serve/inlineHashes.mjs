/** Written by `npm run deploy-headers`, see scripts/build/inline.ts. */
export const inlineHashes = {
  script: 'sha256-T3bSkfda6f7nj5+su3xzppTcFlyGbiDWqqmFzAKmbFc=',
  style: 'sha256-XCIp55pN24TBxaOuTYRONVq/ymt2/TBaIVuShyAJUMc=',
};
