import type { Bundle } from '../../../../src/language/i18n';

/** Where words stand on a screen: as text, or as what is only heard about an element. */
export interface Standing {
  key: string;
  at: Range | Element;
}

// Invisible, without a direction, and of no script, so that what looks at words does nothing else with them.
const [begin, end, ...digits] = ['\u2064', '\u2060', '\u2061', '\u2062', '\u2063'];
const mark = new RegExp(`${begin}([${digits.join('')}]+)${end}|${end}${begin}`, 'g');
const heard = ['aria-label', 'alt', 'title', 'placeholder'];

/** Puts invisible marks around words, by which they are found again on whatever screen draws them. */
export class Marks {
  readonly #keys: string[] = [];

  /** A file of words with its marks; `namespace` begins the keys. */
  around(namespace: string, words: Bundle): Bundle {
    return Object.fromEntries(
      Object.entries(words).map(([name, inner]) => {
        const key = name === '' ? namespace : `${namespace}.${name}`;
        if (typeof inner !== 'string') return [name, this.around(key, inner as Bundle)];
        if (inner === '') return [name, inner];
        const number = [...(this.#keys.push(key) - 1).toString(3)].map((digit) => digits[Number(digit)]);
        return [name, `${begin}${number.join('')}${end}${inner}${end}${begin}`];
      }),
    );
  }

  /** Finds marked words below an element, in order, and takes the marks off it. */
  takeOff(root: Element): readonly Standing[] {
    const found: Standing[] = [];
    const open: { key: string; node: Text; offset: number }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const marks: { number: string | undefined; offset: number }[] = [];
      let taken = 0;
      const plain = node.data.replace(mark, (whole, number: string | undefined, offset: number) => {
        marks.push({ number, offset: offset - taken });
        taken += whole.length;
        return '';
      });
      if (marks.length === 0) continue;
      node.data = plain;
      for (const { number, offset } of marks) {
        if (number !== undefined) {
          open.push({ key: this.#keyOf(number), node, offset });
          continue;
        }
        const begun = open.pop();
        if (begun) found.push({ key: begun.key, at: rangeOf([begun.node, begun.offset], [node, offset]) });
      }
    }
    for (const element of [root, ...root.querySelectorAll(heard.map((name) => `[${name}]`).join())])
      for (const name of heard) {
        const says = element.getAttribute(name) ?? '';
        for (const [, number] of says.matchAll(mark))
          if (number !== undefined) found.push({ key: this.#keyOf(number), at: element });
        if (says.includes(begin as string)) element.setAttribute(name, says.replace(mark, ''));
      }
    return found;
  }

  #keyOf(number: string): string {
    return this.#keys[Number.parseInt([...number].map((digit) => digits.indexOf(digit)).join(''), 3)] ?? '';
  }
}

const rangeOf = (from: readonly [Text, number], to: readonly [Text, number]): Range => {
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
};
