/**
 * Shows and hides the dated parts of a prerendered page for `today` (YYYY-MM-DD). `data-until`: last day the part is
 * shown. `data-after`: shown from the next day. `data-doubt`: last day on which the fact is sure; shown after it. If
 * `today` is before the page's newest fact, the clock is wrong: nothing is hidden as expired, every doubt is shown,
 * and so is `data-clock`.
 */
export const showAsOf = (page: ParentNode, today: string): void => {
  const isWrong = today < (page.querySelector<HTMLElement>('[data-newest]')?.dataset.newest ?? '');
  for (const part of page.querySelectorAll<HTMLElement>(
    '[data-until], [data-after], [data-doubt], [data-clock]',
  )) {
    const { until, after, doubt, clock } = part.dataset;
    part.hidden =
      (clock !== undefined && !isWrong) ||
      (until !== undefined && !isWrong && today > until) ||
      (after !== undefined && (isWrong || today <= after)) ||
      (doubt !== undefined && !isWrong && today <= doubt);
  }
};
