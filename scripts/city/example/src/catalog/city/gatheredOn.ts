/** The day by which all sources had been read, YYYY-MM-DD. Dates the catalog as a whole, not a single fact. */
export const gatheredOn = '2026-11-23';
