// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { keepFocus } from '../../src/shell/keepFocus';

beforeAll(keepFocus);
beforeEach(() => {
  document.body.innerHTML =
    '<header><button id="person">The client</button></header><main><h1 tabindex="-1">One</h1><button id="choice">Yes</button><button id="next">Next</button></main>';
});

const main = () => document.querySelector('main') as HTMLElement;
const press = (id: string) => {
  const control = document.getElementById(id);
  control?.focus();
  control?.click();
  return control;
};

test('where the pressed control is gone, the one that stands there now has the focus', async () => {
  press('choice')?.remove();
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('next'));
});

test('where a new screen came meanwhile, its heading has the focus, not a control before it', async () => {
  press('choice');
  main().innerHTML = '<h1 tabindex="-1">Two</h1><label><input type="checkbox" />A lawyer</label>';
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Two'));
});

test('a press that took no focus, as in Safari, moves none', async () => {
  const focused: EventTarget[] = [];
  const note = ({ target }: FocusEvent) => target && focused.push(target);
  document.addEventListener('focusin', note);
  document.getElementById('choice')?.click();
  main().append(document.createElement('p'));
  await new Promise((done) => setTimeout(done, 200));
  document.removeEventListener('focusin', note);
  expect(focused).toEqual([]);
});
