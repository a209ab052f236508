import type { Catalog } from './check';
import { fault, type Rows } from './fault';

type Cited = Readonly<Record<string, { readonly url?: unknown; readonly dated?: unknown } | undefined>>;

/** A place cites its sources in prose: no day of it may be later than all of them. */
export const evidenceFaults = ({ places, sources }: Catalog): readonly string[] =>
  Object.entries(places).flatMap(([borough, rows]) =>
    (rows as readonly Rows[]).flatMap(({ id, source, checkedOn }) => {
      const newest = newestOf(String(source), sources as Cited);
      return newest === undefined || typeof checkedOn !== 'string' || checkedOn <= newest
        ? []
        : [
            fault(
              `places/${borough}.ts`,
              `${id}.checkedOn`,
              checkedOn,
              `no day after its sources (${newest}); a newer one belongs in "dated" of sources.ts first`,
            ),
          ];
    }),
  );

/** The last day of the newest source that a citation names, by its address up to the name of a repository. */
const newestOf = (citation: string, sources: Cited): string | undefined =>
  Object.values(sources)
    .filter((source) => typeof source?.url === 'string' && citation.includes(stem(source.url)))
    .flatMap((source) => (typeof source?.dated === 'string' ? [lastDayOf(source.dated)] : []))
    .sort()
    .at(-1);

const stem = (url: string): string =>
  url.replace(/^https?:\/\//, '').replace(/^(github\.com\/[^/]+\/[^/]+).*/, '$1');

/** Of a date that may be a year, a month or a day. */
const lastDayOf = (dated: string): string => dated + '-12-31'.slice(dated.length - 10 || 6);
