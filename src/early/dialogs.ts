/** Adds `showModal` and `close` in browsers without dialogs: Firefox before 98, Safari before 15.4. Loaded only there, before the app. */
import dialogPolyfill from 'dialog-polyfill';

const elements = HTMLElement.prototype as Partial<HTMLDialogElement>;
const showModal = function (this: HTMLDialogElement): void {
  // The package warns about elements that already have one.
  delete elements.showModal;
  dialogPolyfill.forceRegisterDialog(this);
  elements.showModal = showModal;
  const { close } = this;
  // Closing twice does nothing, as in browsers; the package throws.
  this.close = () => {
    if (this.hasAttribute('open')) close.call(this);
  };
  this.showModal();
};
elements.showModal = showModal;
document.documentElement.dataset.patched = '';
