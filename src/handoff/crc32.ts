/** CRC-32 (IEEE, as in zip and PNG) of the low byte of each character; returns an unsigned 32-bit integer. */
export const crc32 = (text: string): number => {
  let sum = ~0;
  for (let at = 0; at < text.length; at++)
    sum = (table[(sum ^ text.charCodeAt(at)) & 0xff] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
};

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});
