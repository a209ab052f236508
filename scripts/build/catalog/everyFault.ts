import { languageTags } from '../../../locales/languages';
import { errorInWords, missingFiles, unreadIn } from './reading';

export interface FoundFaults {
  /** One sentence each, with the file, the field, what is there and what to write. */
  faults: readonly string[];
  /** Whether a file could not be read, so that not everything was checked. */
  isIncomplete: boolean;
}

/**
 * Checks facts and words as the tests do. What cannot be read comes first; the rest is checked as far as it can be.
 * @param root the folder of the project, which is also the working directory
 */
export const everyFault = async (root: string): Promise<FoundFaults> => {
  const unread = unreadIn(root);
  const missing = missingFiles(root, languageTags);
  const isIncomplete = unread.length + missing.length > 0;
  const isReadable = (tag: string): boolean =>
    !unread.some(({ file }) => file.startsWith(`locales/${tag}/`)) &&
    !missing.some((fault) => fault.startsWith(`locales/${tag}/`));
  /** The faults that `check` finds, or why it could not look. */
  const orWhyNot = async (check: () => Promise<readonly string[]>): Promise<readonly string[]> => {
    try {
      return await check();
    } catch (error) {
      // What cannot be read was said already, and in better words.
      return isIncomplete ? [] : [errorInWords(error, root)];
    }
  };
  const ofFacts = await orWhyNot(async () => (await import('../facts')).catalogFaults());
  const ofWords = await orWhyNot(async () => {
    const { allLocaleFaults } = await import('./locales');
    return isReadable('en') ? allLocaleFaults(languageTags.filter(isReadable)) : [];
  });
  const faults = new Set([...unread.map(({ fault }) => fault), ...missing, ...ofFacts, ...ofWords]);
  return { faults: [...faults], isIncomplete };
};

/** Prints the faults to standard error, or that there is none. */
export const sayFaults = ({ faults, isIncomplete }: FoundFaults): void => {
  for (const fault of faults) console.error(fault);
  if (isIncomplete) console.error('Mend this first; then run it again, for the rest of the facts.');
  if (faults.length === 0) console.log('Every fact has its right shape, and none is too old.');
};
