/** What the compiler makes of each element: React's own, with English in the text of another language marked. */
import { jsx as element, jsxs as elements } from 'react/jsx-runtime';
import { withEnglishTagged } from './english';

export { Fragment } from 'react/jsx-runtime';

export const jsx: typeof element = (type, props, key) => element(type, withEnglishTagged(type, props), key);
export const jsxs: typeof elements = (type, props, key) =>
  elements(type, withEnglishTagged(type, props), key);
