import { fromCallback } from 'xstate';
import type { PrintingEvent } from '../../machines/printing';

/** Prints the page and reports whether the browser accepted the job. */
export const printer = fromCallback<PrintingEvent>(({ sendBack }) => {
  sendBack({ type: printInBrowser() ? 'printer.took' : 'printer.refused' });
});

/** window.print() does not report failure; a browser that prints fires `beforeprint`. */
const printInBrowser = (): boolean => {
  let started = false;
  const onBegin = () => {
    started = true;
  };
  addEventListener('beforeprint', onBegin);
  try {
    window.print();
  } catch {
    started = false;
  } finally {
    removeEventListener('beforeprint', onBegin);
  }
  return started;
};
