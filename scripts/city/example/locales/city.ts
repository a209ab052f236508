/** Whether the city's site is made in a language, of those that we have words in. */
export const isOffered = (tag: string): boolean => ['en', 'es'].includes(tag);

/** English names and terms of the city that stay English in a language of the same script: patterns. */
export const cityTerms: readonly string[] = ['(?:North|South) Example', 'Example City'];

/** Names of programs and lines that are the same in every language. */
export const cityNames: readonly string[] = ['Example City Line'];

/** Names of boroughs that some languages write as English does. */
export const namesOfBoroughs: readonly string[] = ['North Example', 'South Example'];

/** Short names in capitals that are said as a word, not letter by letter. */
export const saidAsWordsHere: readonly string[] = [];
