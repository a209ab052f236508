import { hasInvisibleCharacters } from '../../../src/kiosk/center';

/** Tells what was not taken: position, what stands there, and why. */
export type Leave = (where: string, found: unknown, why: string) => void;

interface Kind {
  first: string;
  why: string;
  count: number;
}

const shown = (found: unknown): string => {
  const text = (JSON.stringify(found) ?? 'nothing').replace(/./gsu, (sign) =>
    hasInvisibleCharacters(sign)
      ? `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
      : sign,
  );
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

/** A field that is never taken, wherever it stands. */
export const noSuchField = 'center.json has no such field';

/** What tells one kind from another: the field, and where it stands if what is there would have been taken elsewhere. */
const fieldOf = (where: string, why: string): string => {
  const path = where.replace(/\[\d+\]/g, '[]');
  return why === noSuchField ? path.split('.').slice(-2).join('.') : path;
};

/** Collects what was not taken, each kind once: the same field for the same reason, with the first example. */
export const leftovers = (): { leave: Leave; lines: () => readonly string[]; count: () => number } => {
  const kinds = new Map<string, Kind>();
  return {
    leave: (where, found, why) => {
      const key = `${fieldOf(where, why)}\n${why}`;
      const kind = kinds.get(key) ?? { first: `${where}: found ${shown(found)}`, why, count: 0 };
      kind.count += 1;
      kinds.set(key, kind);
    },
    lines: () =>
      [...kinds.values()].map(
        ({ first, why, count }) =>
          `${first}, not taken: ${why}${count > 1 ? ` (and ${count - 1} more like it)` : ''}`,
      ),
    count: () => [...kinds.values()].reduce((sum, { count }) => sum + count, 0),
  };
};
