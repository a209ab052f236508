import { lazyScreen } from './lazyScreen';

/** Leaving by the keyboard: few phones have one, so it comes after the first screen. */
export const ShiftToLeave = lazyScreen(
  () => import('./ShiftToLeave').then((file) => file.ShiftToLeave),
  () => null,
);
