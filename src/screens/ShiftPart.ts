import { later } from './later';

/** Leaving by the keyboard: few phones have one, so it comes after the first screen. */
export const ShiftToLeave = later(
  () => import('./ShiftToLeave').then((file) => file.ShiftToLeave),
  () => null,
);
