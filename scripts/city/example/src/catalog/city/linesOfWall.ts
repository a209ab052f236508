import type { ContactId } from '../contacts';

/** Numbers that a wall shows instead of answers when its copy is too old. */
export const linesOfWall: readonly ContactId[] = ['911', 'city-line', '988'];

/** Numbers that a wall shows without a network. */
export const lastNumbers: readonly ContactId[] = ['city-line', '911', '988'];
