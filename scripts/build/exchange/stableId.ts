import { createHash } from 'node:crypto';

/** A UUID derived from the texts (version 8, SHA-256). */
export const stableId = (...words: readonly string[]): string => {
  const hash = createHash('sha256')
    .update(`sanctuary-screener\n${words.join('\n')}`)
    .digest('hex');
  const variant = '89ab'.charAt(Number.parseInt(hash.charAt(16), 16) % 4);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
};
