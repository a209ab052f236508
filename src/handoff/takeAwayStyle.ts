import { addStyleSheet } from '../shell/addStyleSheet';
import style from './takeAway.css?url';

let added: Promise<void> | undefined;

/** Fetches the style of the list and the sheet once. Never rejects. */
export const addTakeAwayStyle = (): Promise<void> => {
  added ??= addStyleSheet(style);
  return added;
};
