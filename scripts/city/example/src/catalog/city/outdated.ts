/** What old pages still say, and what was corrected here: it does not return. */
export const outdated: readonly (readonly [what: string, pattern: RegExp])[] = [];
