// @vitest-environment jsdom
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';

const acted = vi.fn();
const pass = async (milliseconds: number) => {
  // Mutation observers are notified before time passes.
  await Promise.resolve();
  vi.advanceTimersByTime(milliseconds);
};

const dispatch = (target: Element, event: Event) => {
  const timeStamp = performance.now();
  Object.defineProperty(event, 'timeStamp', { get: () => timeStamp });
  target.dispatchEvent(event);
};
const pointer = (type: string, place: [number, number]) =>
  Object.assign(new MouseEvent(type, { bubbles: true, clientX: place[0], clientY: place[1] }), {
    isPrimary: true,
  });
const click = (target: Element, detail = 0) =>
  dispatch(target, new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
/** Presses for `held` milliseconds; `find` is called again at the end, as the element may have changed. */
const touch = async (find: () => Element, { place = [100, 100] as [number, number], held = 0 } = {}) => {
  dispatch(find(), pointer('pointerdown', place));
  if (held > 0) await pass(held);
  dispatch(find(), pointer('pointerup', place));
  click(find(), 1);
};
const key = (target: Element, name: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more });
  dispatch(target, event);
  // As a browser does for a focused button.
  if (name === 'Enter' && !event.defaultPrevented) click(target);
  dispatch(target, new KeyboardEvent('keyup', { key: name, bubbles: true }));
};

const app = document.createElement('div');
const find = (id: string) => document.getElementById(id) as HTMLElement;
/** Replaces the screen by a heading and these buttons. */
const show = (...controls: string[]) => {
  app.innerHTML = `<h1>${controls}</h1>${controls.map((id) => `<button id="${id}">${id}</button>`).join('')}`;
};

beforeAll(async () => {
  vi.useFakeTimers();
  document.body.append(app);
  app.addEventListener('click', ({ target }) => acted((target as Element).id));
  await import('../../src/early/touchGuard');
});
// Flushes mutation observers before the environment is torn down.
afterAll(async () => {
  document.body.replaceChildren();
  await pass(5_000);
  document.documentElement.remove();
  await pass(5_000);
});
beforeEach(async () => {
  show('start');
  await pass(5_000);
  acted.mockClear();
});

test.each([0, 100, 250, 450, 499])(
  'a second touch %i ms after the new screen reaches nothing',
  async (gap) => {
    await touch(() => find('start'));
    show('answer');
    await pass(gap);
    await touch(() => find('answer'));
    expect(acted.mock.calls).toEqual([['start']]);
  },
);

test('a touch counts from half a second after a new screen', async () => {
  await touch(() => find('start'));
  show('answer');
  await pass(500);
  await touch(() => find('answer'));
  expect(acted.mock.calls).toEqual([['start'], ['answer']]);
});

test.each([0, 250, 450])('neither does another spot within %i ms, nor a screen reader', async (gap) => {
  await touch(() => find('start'));
  show('answer');
  await pass(gap);
  await touch(() => find('answer'), { place: [300, 500] });
  click(find('answer'));
  expect(acted.mock.calls).toEqual([['start']]);
});

test('a press that started before the new screen does nothing', async () => {
  const held = touch(() => find('start') ?? find('answer'), { held: 2_000 });
  show('answer');
  await held;
  expect(acted).not.toHaveBeenCalled();
});

test('repeated taps at one spot do nothing until they pause', async () => {
  await touch(() => find('start'));
  show('answer');
  for (let times = 0; times < 8; times++) {
    await pass(150);
    await touch(() => find('answer'));
  }
  expect(acted.mock.calls).toEqual([['start']]);
  await pass(300);
  await touch(() => find('answer'));
  expect(acted.mock.calls).toEqual([['start'], ['answer']]);
});

test('repeated presses of an assistive switch act after half a second', async () => {
  click(find('start'));
  show('answer');
  for (let times = 0; times < 6; times++) {
    await pass(90);
    click(find('answer'));
  }
  expect(acted.mock.calls).toEqual([['start'], ['answer']]);
});

test('the delay starts when the new screen is painted', async () => {
  const frame = vi.spyOn(globalThis, 'requestAnimationFrame');
  frame.mockImplementation((paint) => setTimeout(paint, 300) as unknown as number);
  show('answer');
  await pass(600);
  await touch(() => find('answer'));
  expect(acted).not.toHaveBeenCalled();
  await pass(400);
  await touch(() => find('answer'));
  expect(acted.mock.calls).toEqual([['answer']]);
  frame.mockRestore();
});

test('closing a dialog counts as a new screen', async () => {
  show('under');
  const dialog = document.createElement('dialog');
  dialog.innerHTML = '<button id="close">close</button>';
  app.append(dialog);
  await pass(1_000);
  await touch(() => find('close'));
  dialog.remove();
  await pass(300);
  await touch(() => find('under'));
  expect(acted.mock.calls).toEqual([['close']]);
  await pass(500);
  await touch(() => find('under'));
  expect(acted.mock.calls).toEqual([['close'], ['under']]);
});

test('new parts of a screen are guarded separately', async () => {
  show('old', 'other');
  await pass(1_000);
  const late = document.createElement('button');
  late.id = 'late';
  app.append(late);
  await pass(100);
  await touch(() => late);
  await touch(() => find('other'), { place: [300, 300] });
  expect(acted.mock.calls).toEqual([['other']]);
});

test('a second tap at one spot is ignored after the layout has moved', async () => {
  show('fold', 'call');
  await pass(1_000);
  await touch(() => find('fold'));
  app.append(document.createElement('p'));
  await pass(200);
  await touch(() => find('call'));
  expect(acted.mock.calls).toEqual([['fold']]);
});

test('an unchanged control accepts rapid taps', async () => {
  show('larger');
  await pass(1_000);
  for (let times = 0; times < 4; times++) {
    await touch(() => find('larger'));
    await pass(80);
  }
  expect(acted).toHaveBeenCalledTimes(4);
});

test('what may always be touched acts at once, but not as the second touch of one spot', async () => {
  await touch(() => find('start'));
  show('leave');
  find('leave').dataset.always = '';
  await pass(100);
  await touch(() => find('leave'));
  expect(acted.mock.calls).toEqual([['start']]);
  await touch(() => find('leave'), { place: [400, 20] });
  expect(acted.mock.calls).toEqual([['start'], ['leave']]);
});

test('what may always be touched is never too early for a screen reader or a key', async () => {
  click(find('start'));
  show('leave');
  find('leave').dataset.always = '';
  await pass(50);
  click(find('leave'));
  expect(acted.mock.calls).toEqual([['start'], ['leave']]);
});

test('a press has one click: the next one without a pointer is a press of its own', async () => {
  await touch(() => find('start'));
  show('leave');
  find('leave').dataset.always = '';
  click(find('leave'));
  expect(acted.mock.calls).toEqual([['start'], ['leave']]);
});

test('a label and its box are one control', async () => {
  app.innerHTML = '<h1>q</h1><label id="label"><input type="checkbox" id="box"></label>';
  await pass(1_000);
  for (const expected of [true, false]) {
    await touch(() => find('label'));
    expect((find('box') as HTMLInputElement).checked).toBe(expected);
    app.append(document.createElement('p'));
    await pass(100);
  }
  app.innerHTML = '<h1>r</h1><label id="label"><input type="checkbox" id="box"></label>';
  await pass(100);
  await touch(() => find('label'));
  expect((find('box') as HTMLInputElement).checked).toBe(false);
});

test('Enter that is held, or hit again at once, reaches nothing new; another key does', async () => {
  key(find('start'), 'Enter');
  show('dialog');
  await pass(50);
  for (let times = 0; times < 5; times++) key(find('dialog'), 'Enter', { repeat: true });
  key(find('dialog'), 'Enter');
  expect(acted.mock.calls).toEqual([['start']]);
  await pass(50);
  key(find('dialog'), 'Tab');
  key(find('dialog'), 'Enter');
  expect(acted.mock.calls).toEqual([['start'], ['dialog']]);
});

test('another language is another screen', async () => {
  show('one', 'two');
  await pass(1_000);
  document.documentElement.lang = 'ar';
  await pass(200);
  await touch(() => find('two'));
  expect(acted).not.toHaveBeenCalled();
  document.documentElement.lang = 'en';
});

test('an invalid clock does not block the page', async () => {
  await pass(10_000);
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'timeStamp', { value: 0 });
  find('start').dispatchEvent(event);
  expect(acted.mock.calls).toEqual([['start']]);
});

test('a slow second touch at one spot never dials the number that came to lie there, and a meant one does', async () => {
  const dial = () => {
    app.innerHTML = '<h1>call</h1><a id="number" href="tel:911">911</a>';
  };
  app.addEventListener('click', (event) => event.preventDefault());
  for (const gap of [550, 700, 1_100, 1_400]) {
    await touch(() => find('start'));
    dial();
    await pass(gap);
    acted.mockClear();
    await touch(() => find('number'));
    expect(acted, `${gap}`).not.toHaveBeenCalled();
    show('start');
    await pass(5_000);
  }
  await touch(() => find('start'));
  dial();
  await pass(700);
  acted.mockClear();
  await touch(() => find('number'), { place: [100, 200] });
  expect(acted).toHaveBeenCalledTimes(1);
  await pass(200);
  await touch(() => find('number'), { place: [100, 200] });
  expect(acted).toHaveBeenCalledTimes(2);
});
