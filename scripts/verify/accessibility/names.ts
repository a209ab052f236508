/**
 * What the browser calls each control, which is what a screen reader says and what voice control listens for, beside what
 * is seen on it.
 */
import type { Page } from '@playwright/test';

interface Named {
  role: string;
  name: string;
  /** The words that are drawn on it, or on the label that belongs to it. */
  seen: string;
  leads: string;
}

const pressed = /^(?:button|link|checkbox|radio|switch|DisclosureTriangle.*)$/;

/** Every control that a person can come to now, in its order. */
const namedOn = async (page: Page): Promise<Named[]> => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const found = nodes.flatMap(({ ignored, role, name, backendDOMNodeId }) =>
    !ignored && pressed.test(`${role?.value}`) && backendDOMNodeId
      ? [{ role: `${role?.value}`, name: `${name?.value ?? ''}`, backendNodeId: backendDOMNodeId }]
      : [],
  );
  const objects = await Promise.all(
    found.map(({ backendNodeId }) => session.send('DOM.resolveNode', { backendNodeId })),
  );
  const ids = objects.flatMap(({ object: { objectId } }) => (objectId ? [{ objectId }] : []));
  const [first] = ids;
  if (!first) return [];
  const { result } = await session.send('Runtime.callFunctionOn', {
    ...first,
    arguments: ids,
    returnByValue: true,
    functionDeclaration: `${drawnOn}`,
  });
  await session.detach();
  const drawn: { seen: string; leads: string }[] = result.value;
  return found.map(({ role, name }, at) => ({ role, name, seen: '', leads: '', ...drawn[at] }));
};

/** Runs in the page. Words that only the ear gets are clipped to a point; the cap of a key is no word. */
function drawnOn(...controls: HTMLInputElement[]) {
  return controls.map((control) => {
    const box: HTMLElement = control.labels?.[0] ?? control;
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    let seen = '';
    while (walker.nextNode()) {
      let around = walker.currentNode.parentElement;
      if (!around?.checkVisibility({ visibilityProperty: true })) continue;
      while (around && around !== box && getComputedStyle(around).clipPath === 'none')
        around = around.parentElement;
      const text = walker.currentNode.textContent ?? '';
      const isCap =
        /^\s*(?:.{1,2}|Enter|Backspace)\s*$/.test(text) &&
        walker.currentNode.parentElement?.closest('[aria-hidden="true"]');
      if (around === box && !isCap) seen += text;
    }
    return { seen, leads: control.getAttribute('href') ?? control.dataset.settle ?? '' };
  });
}

/** Spaces and the marks of direction are neither seen nor said. */
const letters = (text: string): string =>
  text.replace(/[\s\u200e\u200f\u2066-\u2069]/g, '').toLocaleLowerCase();

/**
 * What is wrong with the names of controls on the page as it stands: none at all, one that does not hold the words that
 * are seen (WCAG 2.5.3), a number that does not say whom it calls, and one that several bear which do not do the same.
 */
export const misnamed = async (page: Page): Promise<string[]> => {
  const all = await namedOn(page);
  const called = new Map<string, Named>();
  return all.flatMap((one) => {
    const { role, name, seen, leads } = one;
    // Of a link within the page it is said that it is one.
    const heard = `${role}${leads.startsWith('#') ? ' within the page' : ''} ${name}`;
    const before = called.get(heard);
    called.set(heard, one);
    return [
      ...(name.trim() === '' ? [`a ${role} without a name reads ${seen}`] : []),
      ...(letters(name).includes(letters(seen)) ? [] : [`a ${role} reads ${seen} and is called ${name}`]),
      ...(leads.startsWith('tel:') && !/\p{L}{2}/u.test(name) ? [`a number alone is called ${name}`] : []),
      ...(before && (leads === '' || before.leads !== leads)
        ? [`more than one ${role} is called ${name}`]
        : []),
    ];
  });
};
