/** Whether the city's site is made in a language, of those that we have words in. */
export const isOffered = (_tag: string): boolean => true;

/** English names and terms of the city that stay English in a language of the same script: patterns. */
export const cityTerms: readonly string[] = [
  ...['Midtown', 'Homebase', 'Tenant Helpline', 'Immigration Legal', 'Early Intervention', 'standard'],
  '(?:cash|child|library|Fair|Free Tax) \\w+',
  ...['Queens', 'Bronx', 'Brooklyn', 'Manhattan', 'Staten Island'],
];

/** Names of programs and lines that are the same in every language. */
export const cityNames: readonly string[] = ['IDNYC', 'NYC Care', '311'];

/** Names of boroughs that some languages write as English does. */
export const namesOfBoroughs: readonly string[] = [
  'Brooklyn',
  'Manhattan',
  'Queens',
  'The Bronx',
  'Staten Island',
];

/** Short names in capitals that are said as a word, not letter by letter. */
export const saidAsWordsHere: readonly string[] = ['MOIA'];
