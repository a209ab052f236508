import style from '../look/takeAway.css?url';
import { wear } from '../shell/wear';

let worn: Promise<void> | undefined;

/** Fetches the style of the list and the sheet once. Never rejects. */
export const wearTakeAway = (): Promise<void> => {
  worn ??= wear(style);
  return worn;
};
