import { readFileSync } from 'node:fs';
import cascadeLayers from '@csstools/postcss-cascade-layers';
import isPseudoClass from '@csstools/postcss-is-pseudo-class';
import type { AcceptedPlugin, Plugin } from 'postcss';

const first = 'src/look/early.css';

/** Every sheet is told the order of all layers, of which it holds but some: only so they fit together once they are gone. */
const orderOfLayers = (): Plugin => {
  const [order] = readFileSync(first, 'utf8').match(/^@layer [\w, ]+;$/m) ?? [];
  if (!order) throw new Error(`${first} does not name the order of the layers.`);
  return {
    postcssPlugin: 'order-of-layers',
    Once(root, { parse }) {
      root.walkRules((rule) => {
        // Layers become `:not(#\#)`, one more for each: a name by `#` would be as strong as a layer.
        if (/#[a-z]/i.test(rule.selector)) throw rule.error('Write [id="…"] in the place of "#…".');
      });
      root.prepend(parse(order));
    },
  };
};

/** A height that follows the bars of a phone, and the height of a line, each after one that every browser knows. */
const oldUnits = (): Plugin => ({
  postcssPlugin: 'old-units',
  Declaration(decl) {
    const older = decl.value
      .replace(/(?<=\d)dvh\b/g, 'vh')
      .replace(/([\d.]+)lh\b/g, (_, lines) => `${Number(lines) * 1.5}em`);
    const before = decl.prev();
    if (older !== decl.value && !(before?.type === 'decl' && before.prop === decl.prop))
      decl.cloneBefore({ value: older });
  },
});

/** What a style is turned into before it is made small, so that the oldest browsers wear it too; see `browsers/oldest.ts`. */
export const olderStyle = (): AcceptedPlugin[] => [
  orderOfLayers(),
  cascadeLayers(),
  isPseudoClass(),
  oldUnits(),
];
