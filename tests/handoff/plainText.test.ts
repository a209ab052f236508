import { describe, expect, test } from 'vitest';
import { languages } from '../../locales/languages';
import { programOf } from '../../src/catalog/programs';
import { callsFor, placesByDefault, placesOf, type TakenList } from '../../src/handoff/list';
import { plainText } from '../../src/handoff/plainText';
import { wordsIn } from './support';

const list: TakenList = (['nyifup', 'unpaid-wages', 'idnyc'] as const).map((program) => ({
  program,
  places: placesByDefault(program, 'queens'),
}));

describe.each(languages)('the list as text in $tag', ({ tag }) => {
  test('has every program, every number and every paper, and no word left open', async () => {
    const text = plainText(list, await wordsIn(tag), tag);
    for (const taken of list) {
      expect(text).toContain(programOf(taken.program).officialName);
      for (const { contact } of callsFor(taken.program))
        expect(text).toContain(contact.phone ?? contact.name);
      for (const place of placesOf(taken)) expect(text).toContain(place.phone ?? place.name);
    }
    expect(text.match(/^\[ \] /gm)?.length).toBeGreaterThan(4);
    expect(text).not.toMatch(/\{\{|undefined|\b(sheet|programs|bring|frame)\.[a-z]/);
    expect(text.endsWith('\n')).toBe(true);
  });
});
