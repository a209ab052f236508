// Before every other script: takes away what we never use and a poisoned package could send answers with, in
// browsers that know no Connection-Allowlist. See docs/privacy.md for what this cannot stop.
(() => {
  const takeAway = (owner, name) => {
    if (name in owner)
      Object.defineProperty(owner, name, { value: undefined, writable: false, configurable: false });
  };
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport', 'open'])
    takeAway(window, name);
  takeAway(Navigator.prototype, 'sendBeacon');
})();
