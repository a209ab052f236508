/**
 * Brings `showModal` and `close` to a browser that knows no dialog, as Firefox before 98 and Safari before 15.4: fetched there
 * alone, before the app.
 */
import dialogPolyfill from 'dialog-polyfill';

/** What every element can be asked for here, before it is one of the package's dialogs. */
const elements = HTMLElement.prototype as Partial<HTMLDialogElement>;
elements.showModal = function (this: HTMLDialogElement) {
  // It takes an element that has one for a dialog of the browser's own, and warns.
  delete elements.showModal;
  dialogPolyfill.forceRegisterDialog(this);
  elements.showModal = showModal;
  this.showModal();
};
const { showModal } = elements;
document.documentElement.dataset.patched = '';
