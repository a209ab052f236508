/**
 * Shows of a finished page what stands on the day on which it is read, YYYY-MM-DD. `data-until` is the last day of a
 * part, `data-after` the day behind which it begins, `data-doubt` the last day on which nothing has to be doubted.
 * A clock that stands before the page's newest fact hides nothing, and all is doubted (`data-clock`).
 */
export const standOn = (page: ParentNode, today: string): void => {
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
