import { lazyScreen } from './lazyScreen';

/** Loaded after the first screen, because few phones have a keyboard. */
export const ShiftToLeave = lazyScreen(
  () => import('./ShiftToLeave').then((file) => file.ShiftToLeave),
  () => null,
);
