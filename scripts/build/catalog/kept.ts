import type { Catalog } from './check';
import { fault, type Rows } from './fault';

/** Programs that lost what they are never without. */
export const keptFaults = ({
  kept,
  programs,
}: Pick<Catalog, 'kept'> & { programs: readonly { readonly id: string }[] }): readonly string[] =>
  kept.flatMap(([id, field, pattern, why]) => {
    const program = programs.find((one) => one.id === id);
    const said = (program as unknown as Rows | undefined)?.[field];
    return program === undefined || pattern.test(JSON.stringify(said) ?? '')
      ? []
      : [fault(`programs/${id}.ts`, field, said, `${pattern.source.replaceAll('"', '')} in it: ${why}`)];
  });
