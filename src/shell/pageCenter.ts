/** What `center.json` says that a page shows, each only if it is set. The build has checked it. */
export interface PageCenter {
  /** Where a number that did not work may be written to. */
  reportTo?: string;
}

/** Settings of the center in this page, which is the same for everybody. */
export const pageCenter = (): PageCenter => JSON.parse(document.documentElement.dataset.center ?? '{}');
