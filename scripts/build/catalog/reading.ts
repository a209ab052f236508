/**
 * Finds what keeps the facts and the words from being read at all: broken JSON, a forgotten comma or quotation mark.
 * Reads files as text and loads none of them, so that nothing here can fail with a stack trace.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Message, transformSync } from 'esbuild';
import { fault } from './fault';

/** A file that cannot be read, and what is wrong with it. */
export interface Unread {
  file: string;
  fault: string;
}

/** Every fault of syntax and every key that is written twice, in the facts and the words below `root`. */
export const unreadIn = (root: string): readonly Unread[] =>
  ['src/catalog', 'locales'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|json)$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .sort()
      .flatMap((file) => faultsOfText(file, readFileSync(join(root, file), 'utf8'))),
  );

const faultsOfText = (file: string, text: string): readonly Unread[] => {
  const loader = file.endsWith('.json') ? 'json' : 'ts';
  const found: Message[] = [];
  try {
    const { warnings } = transformSync(text.replace(/^\uFEFF/, ''), { loader, logLevel: 'silent' });
    found.push(...warnings.filter(({ id }) => id === 'duplicate-object-key'));
  } catch (error) {
    found.push(...((error as { errors?: Message[] }).errors ?? []));
  }
  return found.map(({ text: says, location }) => ({
    file,
    fault: fault(
      shortName(file),
      location ? `line ${location.line}` : 'the file',
      location?.lineText.trim() || undefined,
      expected(says, location?.lineText ?? ''),
    ),
  }));
};

/** As the other messages name a file. */
const shortName = (file: string): string => file.replace(/^src\/catalog\//, '');

const expected = (says: string, line: string): string => {
  if (/[‘’“”]/.test(line) && /Unexpected|Syntax error|Expected/.test(says))
    return 'straight quotation marks, as on a keyboard, around what is written';
  if (/Unterminated string/.test(says)) return 'a quotation mark at the end of what is written';
  if (/trailing comma/i.test(says)) return 'no comma after the last line of a list';
  if (/Duplicate key/.test(says)) return `each name once: ${says.replace(/ in object literal.*/, '')}`;
  const [, before] = /but found (.+)$/.exec(says) ?? [];
  if (before === 'end of file') return 'a closing bracket: one was opened above and never closed';
  if (before)
    return `a comma, a quotation mark or a bracket before ${before}; look at the end of the line above, too`;
  return says;
};

/** An error that loading the facts threw, as one sentence: never a stack. */
export const errorInWords = (error: unknown, root: string): string => {
  const { message = String(error), stack = '' } = (error ?? {}) as Error;
  const said = message.split('\n')[0] ?? '';
  const place = /(?:file:\/\/)?([^\s()]*\/(?:src\/catalog|locales)\/[\w./-]+\.(?:tsx?|json))(?::(\d+))?/.exec(
    stack,
  );
  const file = shortName(
    (place?.[1] ?? 'the facts').replace(`${root}/`, '').replace(/^.*\/(?=src\/|locales\/)/, ''),
  );
  const field = place?.[2] ? `line ${place[2]}` : 'the file';
  const [, missing] = /Cannot find module '([^']+)'/.exec(said) ?? [];
  if (missing)
    return fault(file, 'import', missing.replace(/^.*\/src\//, 'src/'), 'the name of a file that is there');
  const [, module = '', name] =
    /requested module '([^']+)' does not provide an export named '([^']+)'/.exec(said) ?? [];
  if (name) return fault(file, `import of ${module}`, name, 'the name that this file exports');
  const [, unknown] = /^(\S+) is not defined/.exec(said) ?? [];
  if (unknown)
    return fault(file, field, unknown, 'a name that is imported above; or quotation marks around it');
  return fault(file, field, said, 'facts that can be read');
};

/** Whether a folder holds the words of every language; for a message instead of a failing read. */
export const missingFiles = (root: string, tags: readonly string[]): readonly string[] => {
  const names = readdirSync(join(root, 'locales/en')).filter((name) => name.endsWith('.json'));
  return tags.flatMap((tag) =>
    names
      .filter((name) => !existsSync(join(root, 'locales', tag, name)))
      .map((name) =>
        fault(
          `locales/${tag}/${name}`,
          'the file',
          undefined,
          `the words of locales/en/${name} in this language`,
        ),
      ),
  );
};
