import { execFile } from 'node:child_process';
import type { LanguageTag } from '../locales/languages';
import { runsOf, voices } from './pronunciation';

const samplesPerSecond = 22_050;

/** Ways to squeeze, the best first. */
export const squeezes = ['-b 16', '--abr 14', '--abr 12', '--abr 11', '--abr 10', '--abr 9'] as const;
export type Squeeze = (typeof squeezes)[number];

const silence = (seconds: number): Buffer => Buffer.alloc(Math.round(seconds * samplesPerSecond) * 2);

/** One text as 16-bit samples, each part said by the voice that knows it. */
export const say = async (text: string, tag: LanguageTag): Promise<Buffer> => {
  const said: Buffer[] = [];
  for (const { voice, words } of runsOf(text, tag)) {
    const wave = await run('espeak-ng', ['-v', voice, '-s', `${voices[tag].speed}`, '-z', '--stdout', words]);
    const samples = trimmed(wave.subarray(44, wave.length - (wave.length % 2)));
    if (samples.length > 0) said.push(samples, silence(0.04));
  }
  return Buffer.concat(said);
};

/** An MP3 that stands by itself, so that it can be cut out of a longer file and decoded alone. */
export const compress = (samples: Buffer, squeeze: Squeeze): Promise<Buffer> => {
  const input = ['-r', '-s', '22.05', '--bitwidth', '16', '-m', 'm'];
  const quality = ['-q', '2', '--resample', '16', '--lowpass', '5.5', ...squeeze.split(' ')];
  return run('lame', ['--quiet', '-t', ...input, ...quality, '-', '-'], samples);
};

/** Without the silence before and behind. */
const trimmed = (samples: Buffer): Buffer => {
  const isLoud = (at: number) => Math.abs(samples.readInt16LE(at)) > 100;
  let [start, end] = [0, samples.length];
  while (start < end && !isLoud(start)) start += 2;
  while (end > start && !isLoud(end - 2)) end -= 2;
  return samples.subarray(start, end);
};

const run = (command: string, args: readonly string[], input?: Buffer): Promise<Buffer> =>
  new Promise((done, failed) => {
    const child = execFile(command, args, { encoding: 'buffer', maxBuffer: 1e8 }, (error, output) =>
      error ? failed(error) : done(output),
    );
    child.stdin?.end(input);
  });
