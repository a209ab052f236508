import type { ContactId } from '../contacts';

/** The urgent numbers of the first screen. */
export const firstLines = ['911', 'city-line', '988'] as const satisfies readonly ContactId[];

/** Lines that refer callers to others, and 911. */
export const generalLines: readonly ContactId[] = ['911', 'city-line'];

/** Lines of the immigration authorities, never named as somebody who helps. */
export const authorityLines: readonly ContactId[] = [];
