import { fromCallback } from 'xstate';
import type { PrintingEvent } from '../../machines/printing';

/** Puts the page on paper as long as this page stands, and says whether the browser took it. */
export const printer = fromCallback<PrintingEvent>(({ sendBack }) => {
  sendBack({ type: printInBrowser() ? 'printer.took' : 'printer.refused' });
});

/** A browser that may not print, or knows no printer, ignores the call; one that prints says so first. */
const printInBrowser = (): boolean => {
  let begun = false;
  const onBegin = () => {
    begun = true;
  };
  addEventListener('beforeprint', onBegin);
  try {
    window.print();
  } catch {
    begun = false;
  } finally {
    removeEventListener('beforeprint', onBegin);
  }
  return begun;
};
