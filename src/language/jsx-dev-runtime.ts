/** The same as `jsx-runtime` while the site is worked on and tested. */
import { jsxDEV as element, type JSXSource } from 'react/jsx-dev-runtime';
import { withEnglishTagged } from './english';

export { Fragment } from 'react/jsx-dev-runtime';

export const jsxDEV = (
  type: React.ElementType,
  props: unknown,
  key?: React.Key,
  isStatic = false,
  source?: JSXSource,
  self?: unknown,
) => element(type, withEnglishTagged(type, props), key, isStatic, source, self);
