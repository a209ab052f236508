import type { ContactId } from '../contacts';

/** The urgent numbers of the first screen. */
export const firstLines = ['911', '311', 'moia-hotline', '988'] as const satisfies readonly ContactId[];

/** Lines that refer callers to others, and 911. */
export const generalLines: readonly ContactId[] = ['911', '311', 'moia-hotline', 'new-americans-hotline'];

/** Lines of the immigration authorities. They tell where a case stands, and are never named as somebody who helps. */
export const authorityLines: readonly ContactId[] = ['ice-locator', 'court-case-line'];
