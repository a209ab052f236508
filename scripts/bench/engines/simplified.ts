import { always, never, type Statement } from './twoValued';

/**
 * An equivalent statement without constant or redundantly nested parts, so that no engine is slowed down by our
 * translation.
 */
export const simplified = (one: Statement): Statement => {
  if ('no' in one) {
    const inner = simplified(one.no);
    if (isNever(inner)) return always;
    return isAlways(inner) ? never : { no: inner };
  }
  if ('all' in one) {
    const parts = one.all.map(simplified).filter((part) => !isAlways(part));
    if (parts.some(isNever)) return never;
    return parts.length === 1 && parts[0] ? parts[0] : { all: parts };
  }
  if ('any' in one) {
    const parts = one.any.map(simplified).filter((part) => !isNever(part));
    if (parts.some(isAlways)) return always;
    return parts.length === 1 && parts[0] ? parts[0] : { any: parts };
  }
  return one;
};

export const isAlways = (one: Statement): boolean => 'all' in one && one.all.length === 0;
export const isNever = (one: Statement): boolean => 'any' in one && one.any.length === 0;
