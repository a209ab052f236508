/** Written by `npm run deploy-headers`, see scripts/build/inline.ts. */
export const inlineHashes = {
  script: 'sha256-T3bSkfda6f7nj5+su3xzppTcFlyGbiDWqqmFzAKmbFc=',
  style: 'sha256-LdUN5l0dIy4I0z7QjU54W34vYi+SKRhJSRE9Xp0o3Io=',
};
