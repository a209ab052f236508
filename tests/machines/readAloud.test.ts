import { describe, expect, test } from 'vitest';
import { createActor, fromCallback, SimulatedClock } from 'xstate';
import {
  type Piece,
  patience,
  type ReadAloudEvent,
  readAloudMachine,
  type SpeechInput,
} from '../../machines/readAloud';

const pieces: readonly Piece[] = [['title'], ['digit.9', 'digit.1', 'digit.1'], ['choice']];
const plain = (type: Exclude<ReadAloudEvent['type'], 'listen'>): ReadAloudEvent => ({ type });

/** A fake voice that logs requests, and speaks a part when the test says so. */
const voice = () => {
  const log: string[] = [];
  const clock = new SimulatedClock();
  const actor = createActor(
    readAloudMachine.provide({
      actors: {
        speaker: fromCallback(({ input, receive }: { input: SpeechInput; receive: Receive }) => {
          log.push(`${input.language}: ${input.piece.join(' ')}`);
          receive(({ type }) => log.push(type));
          return () => log.push('silent');
        }),
      },
      actions: { suspendAudio: () => log.push('suspendAudio') },
    }),
    { clock },
  ).start();
  log.length = 0;
  return {
    log,
    actor,
    pass: (milliseconds: number) => clock.increment(milliseconds),
    send: (...types: Exclude<ReadAloudEvent['type'], 'listen'>[]) => {
      for (const type of types) actor.send(plain(type));
    },
    listen: ({ of = pieces, mayFetch = true } = {}) =>
      actor.send({ type: 'listen', language: 'ht', pieces: of, mayFetch }),
    state: () => actor.getSnapshot().value,
    at: () => actor.getSnapshot().context.at,
  };
};
type Receive = (listener: (command: { type: 'pause' | 'resume' }) => void) => void;

test('nothing is read before it is requested', () => {
  const { actor, log, state, send } = voice();
  expect(actor.getSnapshot().context).toEqual({ language: '', pieces: [], at: 0, failed: false });
  send('resume', 'repeat', 'speaker.done', 'fetch');
  expect(state()).toBe('silent');
  expect(log).toEqual([]);
});

test('a screen is read from its first line to its last, then reading stops', () => {
  const { log, listen, send, state, at } = voice();
  listen();
  expect(state()).toEqual({ reading: 'loading' });
  send('speaker.started');
  expect(state()).toEqual({ reading: 'playing' });
  send('speaker.done', 'speaker.started', 'speaker.done');
  expect(at()).toBe(2);
  send('speaker.done');
  expect(state()).toBe('silent');
  expect(at()).toBe(0);
  expect(log.filter((line) => line.startsWith('ht'))).toEqual([
    'ht: title',
    'ht: digit.9 digit.1 digit.1',
    'ht: choice',
  ]);
  expect(log).toContain('suspendAudio');
});

test('a screen without words leaves it silent', () => {
  const { listen, state } = voice();
  listen({ of: [] });
  expect(state()).toBe('silent');
});

test('it asks before downloading sound, and respects a no', () => {
  const { log, listen, send, state } = voice();
  listen({ mayFetch: false });
  expect(state()).toBe('asking');
  send('stop');
  expect(state()).toBe('silent');
  listen({ mayFetch: false });
  expect(log).not.toContain('ht: title');
  send('fetch');
  expect(log).toContain('ht: title');
});

test('a pause holds the same line, and going on goes on with it', () => {
  const { log, listen, send, state, at } = voice();
  listen();
  send('speaker.started', 'speaker.done', 'speaker.started', 'pause');
  expect(state()).toEqual({ reading: 'paused' });
  send('resume');
  expect(state()).toEqual({ reading: 'playing' });
  expect(at()).toBe(1);
  expect(log.slice(-2)).toEqual(['pause', 'resume']);
});

test('a pause before the sound has loaded prevents playing', () => {
  const { listen, send, state } = voice();
  listen();
  send('pause', 'speaker.started');
  expect(state()).toEqual({ reading: 'paused' });
});

test('saying it again says the same line again, also out of a pause', () => {
  const { log, listen, send, state, at } = voice();
  listen();
  send('speaker.started', 'speaker.done', 'speaker.started', 'pause', 'repeat');
  expect(at()).toBe(1);
  expect(state()).toEqual({ reading: 'loading' });
  expect(log.slice(-2)).toEqual(['silent', 'ht: digit.9 digit.1 digit.1']);
});

test('next leaves the rest of a line, out of a pause too, and ends behind the last', () => {
  const { listen, send, state, at } = voice();
  listen();
  send('speaker.started', 'next');
  expect(at()).toBe(1);
  send('pause', 'next');
  expect(at()).toBe(2);
  expect(state()).toEqual({ reading: 'loading' });
  send('next');
  expect(state()).toBe('silent');
});

test('listening anew while it reads begins with the first line', () => {
  const { listen, send, at } = voice();
  listen();
  send('speaker.started', 'speaker.done');
  listen();
  expect(at()).toBe(0);
});

test('sound that does not come ends it, says so, and the next try starts clean', () => {
  const { actor, listen, send, state } = voice();
  listen();
  send('speaker.failed');
  expect(state()).toBe('silent');
  expect(actor.getSnapshot().context.failed).toBe(true);
  listen();
  expect(actor.getSnapshot().context.failed).toBe(false);
});

describe.each(['step', 'wipe', 'stop'] as const)('%s ends the reading at once', (ending) => {
  test.each([
    ['while the sound comes', []],
    ['in the middle of a line', ['speaker.started']],
    ['in a pause', ['speaker.started', 'pause']],
  ] as const)('%s', (_, before) => {
    const { actor, log, listen, send, state } = voice();
    listen();
    send(...before, ending);
    expect(state()).toBe('silent');
    expect(log).toContain('silent');
    expect(actor.getSnapshot().context.pieces).toEqual([]);
    expect(actor.getSnapshot().children).toEqual({});
  });
});

/** Each state that waits for sound or plays it, and its timeout. */
const held = {
  'the first sound does not come': [[], 'loading'],
  'a later sound does not come': [['speaker.started', 'speaker.done'], 'loading'],
  'a sound said again does not come': [['speaker.started', 'repeat'], 'loading'],
  'the next sound does not come': [['speaker.started', 'next'], 'loading'],
  'a sound does not end': [['speaker.started'], 'playing'],
  'a later sound does not end': [['speaker.started', 'speaker.done', 'speaker.started'], 'playing'],
  'a sound begins again and again and does not end': [['speaker.started', 'speaker.started'], 'playing'],
  'a sound does not go on after a pause': [['speaker.started', 'pause', 'resume'], 'playing'],
  'a sound does not come after a pause': [['pause', 'resume'], 'playing'],
} as const satisfies Record<
  string,
  readonly [readonly Exclude<ReadAloudEvent['type'], 'listen'>[], keyof typeof patience]
>;

describe.each(Object.entries(held))('%s', (_, [before, waits]) => {
  const waiting = () => {
    const one = voice();
    one.listen();
    one.send(...before);
    return one;
  };

  test('it ends by itself, and says so', () => {
    const { actor, log, pass, state } = waiting();
    pass(patience[waits] - 1);
    expect(state()).not.toBe('silent');
    pass(1);
    expect(state()).toBe('silent');
    expect(log.slice(-2).sort()).toEqual(['silent', 'suspendAudio']);
    expect(actor.getSnapshot().context.failed).toBe(true);
    expect(actor.getSnapshot().children).toEqual({});
  });

  test('what comes after it ended changes nothing', () => {
    const { pass, send, state, actor } = waiting();
    pass(patience[waits]);
    send('speaker.started', 'speaker.done', 'speaker.failed', 'resume', 'repeat', 'next');
    expect(state()).toBe('silent');
    expect(actor.getSnapshot().context).toMatchObject({ failed: true, pieces: [], at: 0 });
  });

  test.each(['step', 'wipe', 'stop'] as const)('%s takes back that it failed', (ending) => {
    const { actor, pass, send } = waiting();
    pass(patience[waits]);
    send(ending);
    expect(actor.getSnapshot().context.failed).toBe(false);
  });
});
