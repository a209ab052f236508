import type { Catalog } from './check';
import { fault, type Rows } from './fault';

/** A leaflet has no source of its own: it belongs to one program, which tells whence it is and of which day. */
export const leafletFaults = ({
  leaflets,
  programs,
  sources,
}: Pick<Catalog, 'leaflets' | 'programs' | 'sources'>): readonly string[] =>
  Object.keys(leaflets).flatMap((id) => {
    const own = (programs as unknown as readonly Rows[]).filter(({ leaflet }) => leaflet === id);
    const [program] = own;
    const file = `programs/${own.at(-1)?.id ?? 'index'}.ts`;
    if (program === undefined || own.length > 1)
      return [
        fault(
          file,
          'leaflet',
          own.at(-1)?.leaflet,
          `"${id}" at one program, which tells whence it is and of which day`,
        ),
      ];
    const cited = Array.isArray(program.sources) ? (program.sources as readonly string[]) : [];
    const isOfficial = cited.some((one) => (sources[one] as Rows | undefined)?.kind === 'official');
    return [
      ...(isOfficial ? [] : [fault(file, 'sources', cited, `an official one, for the leaflet "${id}"`)]),
      ...(program.checkedOn === null
        ? [fault(file, 'checkedOn', null, `a day, for the leaflet "${id}"`)]
        : []),
    ];
  });
