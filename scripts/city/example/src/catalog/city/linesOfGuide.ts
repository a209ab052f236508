import type { ContactId } from '../contacts';

/** Numbers that a guide has at hand. */
export const linesOfGuide: readonly ContactId[] = ['911', '988', 'city-line'];
