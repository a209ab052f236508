/** The control that a field of a schema needs; made from the schema that the check uses, so that none is forgotten. */
export type Control = { needed: boolean } & (
  | { is: 'text' | 'day' | 'flag' | 'yes' | 'languages' | 'point' | 'lines' }
  | { is: 'hours'; orAlways: boolean }
  | { is: 'choice' | 'several'; of: readonly string[] }
  | { is: 'fields' | 'rows'; fields: readonly (readonly [name: string, control: Control])[] }
);

/** What we read of a schema; the same in both editions of zod. */
interface Schema {
  _zod: {
    def: {
      type: string;
      innerType?: Schema;
      in?: Schema;
      options?: readonly Schema[];
      element?: Schema;
      entries?: Readonly<Record<string, string>>;
      values?: readonly unknown[];
      shape?: Readonly<Record<string, Schema>>;
      format?: string;
    };
  };
}

/** The controls of a row, in this order as far as it names them. @throws Error for a schema that is no object, or a kind of field that we cannot show */
export const controlsOf = (
  schema: unknown,
  order: readonly string[] = [],
): readonly (readonly [name: string, control: Control])[] => {
  const { shape } = bare(schema as Schema)._zod.def;
  if (shape === undefined) throw new Error('a row is an object');
  return Object.entries(shape)
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([name, field]) => [name, controlOf(field)]);
};

const controlOf = (schema: Schema): Control => {
  const needed = !isOptional(schema);
  const { type, options = [], element, entries, values = [], format } = bare(schema)._zod.def;
  if (type === 'enum') return { needed, is: 'choice', of: Object.values(entries ?? {}) };
  if (type === 'boolean') return { needed, is: 'flag' };
  if (type === 'literal')
    return values[0] === true ? { needed, is: 'yes' } : { needed, is: 'choice', of: values.map(String) };
  if (type === 'tuple') return { needed, is: 'point' };
  if (type === 'string') return { needed, is: format === 'date' ? 'day' : 'text' };
  if (type === 'object') return { needed, is: 'fields', fields: controlsOf(schema) };
  if (type === 'union') {
    const kinds = options.map((one) => bare(one)._zod.def);
    const list = kinds.find((one) => one.type === 'array')?.element;
    if (list && bare(list)._zod.def.type === 'object')
      return { needed, is: 'hours', orAlways: kinds.some((one) => one.type === 'literal') };
    if (list) return { needed, is: 'languages' };
    // A day, or a month or a year of an old page.
    return { needed, is: 'text' };
  }
  if (type === 'array' && element) {
    const item = bare(element)._zod.def;
    if (item.type === 'enum') return { needed, is: 'several', of: Object.values(item.entries ?? {}) };
    if (item.type === 'string') return { needed, is: 'lines' };
    if (item.shape && 'from' in item.shape) return { needed, is: 'hours', orAlways: false };
    if (item.type === 'object') return { needed, is: 'rows', fields: controlsOf(element) };
  }
  throw new Error(`there is no control for ${type}`);
};

const wrappers = ['optional', 'nullable', 'pipe', 'readonly', 'default'];
const isOptional = ({ _zod: { def } }: Schema): boolean =>
  def.type === 'optional' ||
  (def.type === 'nullable' && def.innerType !== undefined && isOptional(def.innerType));
const bare = (schema: Schema): Schema => {
  const { type, innerType, in: source } = schema._zod.def;
  const inner = wrappers.includes(type) ? (innerType ?? source) : undefined;
  return inner ? bare(inner) : schema;
};
