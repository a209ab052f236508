import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const sources = new Map(
  ['src', 'machines']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => [name, readFileSync(name, 'utf8')]),
);

/** What our code may not contain, and the files with a reason to. */
const forbidden: Record<string, { pattern: RegExp; except?: readonly string[] }> = {
  'keeps something beyond the page': {
    pattern:
      /\b(localStorage|sessionStorage|indexedDB|cookieStore|caches)\b|document\.cookie|storage\.(persist|getDirectory)/,
  },
  'gives the window a name or the history a state': {
    pattern: /window\.name|(push|replace)State\((?!null)/,
  },
  'writes into the console': { pattern: /\bconsole\.\w/ },
  'turns text into a part of the page or into code': {
    pattern:
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc|\beval\(|new Function|createContextualFragment/i,
  },
  'sends something by itself': {
    pattern:
      /sendBeacon|XMLHttpRequest|new (WebSocket|EventSource|WebTransport|RTCPeerConnection|BroadcastChannel|SharedWorker)/,
  },
  // Each requests a file from our own server that is the same for everybody.
  'asks the network': {
    pattern: /\bfetch\(/,
    except: ['src/kiosk/fetchLatest.ts', 'src/kiosk/center.ts', 'src/kiosk/renew.ts', 'src/listen/sound.ts'],
  },
  'listens to, watches or finds the person': {
    pattern: /SpeechRecognition|getUserMedia|geolocation|getDisplayMedia|IdleDetector|Notification\b/,
  },
  // One constant each: that somebody leaves, and that this is a guide's session.
  'marks an entry of the history': {
    pattern: /\.updateCurrentEntry\(/,
    except: ['src/shell/leave.ts', 'src/shell/mode.ts'],
  },
  'offers a field to type in': {
    pattern: /<textarea|<select\b|contentEditable=|type="(?!radio|checkbox|button|submit)\w+"/i,
  },
  'writes to the clipboard without a tap of its own': {
    pattern: /clipboard\./,
    except: ['src/handoff/useCopy.ts'],
  },
  'shares without a tap of its own': { pattern: /navigator\.share\(/, except: ['src/handoff/PassOn.tsx'] },
};

/** An example line of each kind. */
const careless: readonly [line: string, fault: string][] = [
  ["localStorage.setItem('answers', text)", 'keeps something beyond the page'],
  ["sessionStorage['step'] = 3", 'keeps something beyond the page'],
  ["document.cookie = 'seen=1'", 'keeps something beyond the page'],
  ["indexedDB.open('visit')", 'keeps something beyond the page'],
  ["(await caches.open('v1')).put(url, answer)", 'keeps something beyond the page'],
  ['navigator.storage.getDirectory()', 'keeps something beyond the page'],
  ['window.name = question', 'gives the window a name or the history a state'],
  ["history.pushState({ step }, '')", 'gives the window a name or the history a state'],
  ['console.log(answers)', 'writes into the console'],
  ['element.innerHTML = title', 'turns text into a part of the page or into code'],
  ['<p dangerouslySetInnerHTML={{ __html: title }} />', 'turns text into a part of the page or into code'],
  ['new Function(rule)()', 'turns text into a part of the page or into code'],
  ["navigator.sendBeacon('/seen')", 'sends something by itself'],
  ["new WebSocket('wss://elsewhere.example')", 'sends something by itself'],
  ["fetch('/count?screen=results')", 'asks the network'],
  ['new SpeechRecognition()', 'listens to, watches or finds the person'],
  ['navigator.geolocation.getCurrentPosition(found)', 'listens to, watches or finds the person'],
  ['navigation.updateCurrentEntry({ state: answers })', 'marks an entry of the history'],
  ['<textarea name="story" />', 'offers a field to type in'],
  ['<input type="tel" />', 'offers a field to type in'],
  ['navigator.clipboard.writeText(list)', 'writes to the clipboard without a tap of its own'],
  ['navigator.share({ text })', 'shares without a tap of its own'],
];

test.each(careless)('one careless line, %s, is seen, and as what it is', (line, fault) => {
  const seen = Object.entries(forbidden).filter(([, { pattern }]) => pattern.test(line));
  expect(seen.map(([name]) => name)).toEqual([fault]);
});

test('every rule for our code has a violating line that it reports', () => {
  expect([...new Set(careless.map(([, fault]) => fault))].sort()).toEqual(Object.keys(forbidden).sort());
});

describe('our code never', () => {
  test.each(Object.entries(forbidden))('%s', (_, { pattern, except = [] }) => {
    const found = [...sources].filter(([name, text]) => pattern.test(text) && !except.includes(name));
    expect(found.map(([name]) => name)).toEqual([]);
    for (const name of except) expect(sources.get(name) ?? '', `${name} needs no exception`).toMatch(pattern);
  });
});

test('every field is a box or a dot to tick, and no browser may fill it in', () => {
  for (const [name, text] of sources) {
    for (const [tag] of text.matchAll(/<(input|form)\b(?:[^>]|=>)*>/g)) {
      expect.soft(tag, name).toContain('autoComplete="off"');
      if (tag.startsWith('<input'))
        expect
          .soft(tag, name)
          .toMatch(/type=("(radio|checkbox)"|\{[^}]*'(checkbox|radio)' : '(checkbox|radio)'\})/);
    }
  }
});
