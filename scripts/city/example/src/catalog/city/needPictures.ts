import type { NeedPicture } from '../needs';

/** Programs that are drawn as something else than their first need. */
export const needPictures: Readonly<Record<string, NeedPicture>> = {};
