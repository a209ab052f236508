import { fromCallback } from 'xstate';
import type { PrintingEvent } from '../../machines/printing';

/** Prints the page and reports whether the browser accepted the job. */
export const printer = fromCallback<PrintingEvent>(({ sendBack }) => {
  sendBack({ type: printInBrowser() ? 'printer.took' : 'printer.refused' });
});

/** window.print() does not report failure; a browser that prints fires `beforeprint`. */
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
