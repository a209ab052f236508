// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { LanguageTag } from '../../../../locales/languages';
import { Finder } from '../../../../scripts/authoring/workbench/picture/finder';
import { Marks } from '../../../../scripts/authoring/workbench/picture/marks';
import { scenes, scenesFor } from '../../../../scripts/authoring/workbench/picture/scenes';
import { Stage } from '../../../../scripts/authoring/workbench/picture/stage';
import { wholeWords } from '../../../../scripts/build/wholeWords';
import { namespacesOf, readWords } from '../../../../scripts/build/words';
import type { Bundle } from '../../../../src/language/i18n';

test('marks are taken off whole, wherever the words went, and tell where these stand', () => {
  const marks = new Marks();
  const { a, b, none } = marks.around('visit', { a: 'One {{b}} two', b: 'inner', none: '' }) as Record<
    string,
    string
  >;
  expect(none).toBe('');
  const root = document.createElement('div');
  const [before = '', after = ''] = (a ?? '').split('{{b}}');
  root.innerHTML = '<p title="x"></p><i></i><b></b><u></u>';
  root.children[0]?.append(before, b ?? '');
  root.children[1]?.append(b ?? '');
  root.children[2]?.append(after);
  root.children[3]?.setAttribute('aria-label', `${b}, ${b}`);
  const found = marks.takeOff(root).map(({ key, at }) => [key, at instanceof Range ? at.toString() : at]);
  expect(found).toEqual([
    ['visit.b', 'inner'],
    ['visit.b', 'inner'],
    ['visit.a', 'One innerinner two'],
    ['visit.b', root.children[3]],
    ['visit.b', root.children[3]],
  ]);
  expect(root.innerHTML).toBe(
    '<p title="x">One inner</p><i>inner</i><b> two</b><u aria-label="inner, inner"></u>',
  );
  expect(marks.takeOff(root)).toEqual([]);
});

test('each file of words has screens to look on, and no screen is without its name', () => {
  for (const name of namespacesOf('en')) expect(scenesFor(`${name}.x`).length, name).toBeGreaterThan(0);
  expect(scenes.filter(({ name }) => name === '')).toEqual([]);
});

const filesOf = (tag: LanguageTag) =>
  Object.fromEntries(namespacesOf(tag).map((name) => [name, wholeWords(tag, name) as Bundle]));

test('a sentence is found on the screen where it stands, also with words that are not saved yet', async () => {
  window.scrollTo = () => undefined;
  const place = document.createElement('div');
  document.body.append(place);
  const stage = new Stage(place, 'ar', filesOf('ar'), filesOf('en'));
  const finder = new Finder(stage, { prepare: async () => undefined, isSeen: () => true });
  const find = (key: string, text?: string) => finder.find(key, text, () => true);
  for (const key of ['promise.lead', 'visit.questions.age.title_child', 'visit.fault.lead']) {
    const found = await find(key);
    const [first] = found?.standings ?? [];
    expect([found?.how, first?.at.toString()], key).toEqual(['seen', readWords('ar').get(key)]);
    expect(place.textContent, key).toContain(readWords('ar').get(key));
  }
  const better = await find('visit.fault.lead', 'أفضل');
  expect(better?.standings[0]?.at.toString()).toBe('أفضل');
  expect(place.textContent).toContain('أفضل');
  expect((await find('visit.fault.lead'))?.standings[0]?.at.toString()).toBe(
    readWords('ar').get('visit.fault.lead'),
  );
  await stage.clear();
});
