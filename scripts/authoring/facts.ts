/**
 * Checks facts and words as the tests do, and says each fault in a sentence: `npm run facts`. What cannot be read is
 * said first; the rest is checked as far as it can be.
 */
import { languageTags } from '../../locales/languages';
import { errorInWords, missingFiles, unreadIn } from '../build/catalog/reading';

const root = process.cwd();
const unread = unreadIn(root);
const missing = missingFiles(root, languageTags);
const isReadable = (tag: string): boolean =>
  !unread.some(({ file }) => file.startsWith(`locales/${tag}/`)) &&
  !missing.some((fault) => fault.startsWith(`locales/${tag}/`));

/** The faults that `check` finds, or why it could not look. */
const orWhyNot = async (check: () => Promise<readonly string[]>): Promise<readonly string[]> => {
  try {
    return await check();
  } catch (error) {
    // What cannot be read was said already, and in better words.
    return unread.length + missing.length > 0 ? [] : [errorInWords(error, root)];
  }
};

const ofFacts = () => orWhyNot(async () => (await import('../build/facts')).catalogFaults());
const ofWords = () =>
  orWhyNot(async () => {
    const { allLocaleFaults } = await import('../build/catalog/locales');
    return isReadable('en') ? allLocaleFaults(languageTags.filter(isReadable)) : [];
  });

const faults = [
  ...new Set([...unread.map(({ fault }) => fault), ...missing, ...(await ofFacts()), ...(await ofWords())]),
];
for (const fault of faults) console.error(fault);
if (unread.length + missing.length > 0)
  console.error('Mend this first; then run it again, for the rest of the facts.');
if (faults.length === 0) console.log('Every fact has its right shape, and none is too old.');
process.exitCode = faults.length > 0 ? 1 : 0;
