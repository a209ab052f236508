import { type PhoneHours, phoneStatusAt } from '../handoff/phoneStatus';

/**
 * Lets the reader of the page of all help keep only the programs whose number answers at this hour. It is a box to
 * check and no search to type in: nothing is ever typed here. The box is shown by this script, which it needs.
 */
export const offerOnlyAnswering = (page: Document): void => {
  const offer = page.querySelector<HTMLElement>('.only-answering');
  const box = offer?.querySelector('input');
  const status = offer?.querySelector<HTMLElement>('[role="status"]');
  if (!offer || !box || !status) return;
  const draw = (): void => {
    const cards = [...page.querySelectorAll<HTMLElement>('.card')];
    const shown = cards.filter((card) => isShown(card) && (!box.checked || answers(card, new Date())));
    for (const card of cards) card.classList.toggle('left-out', box.checked && !shown.includes(card));
    for (const band of page.querySelectorAll<HTMLElement>('.band'))
      band.classList.toggle('left-out', box.checked && !shown.some((card) => band.contains(card)));
    status.textContent = box.checked
      ? (status.dataset.shown ?? '')
          .replace('{shown}', String(shown.length))
          .replace('{all}', String(cards.filter(isShown).length))
      : '';
  };
  offer.hidden = false;
  box.addEventListener('change', draw);
  page.addEventListener('visibilitychange', draw);
};

const isShown = (part: HTMLElement): boolean => part.closest('[hidden]') === null;

/** Whether the number that a card shows on this day is staffed at `now`. */
const answers = (card: HTMLElement, now: Date): boolean =>
  [...card.querySelectorAll<HTMLElement>('[data-phone]')].some(
    (line) =>
      isShown(line) && phoneStatusAt(JSON.parse(line.dataset.phone ?? '{}') as PhoneHours, now) === 'open',
  );
