import { expect, test } from '@playwright/test';
import { questionIds } from '../../src/catalog/questions';
import { leaks, look } from './support/sinks';
import { Visitor } from './support/visitor';
import { canariesOf, people, type Told, wholeVisit } from './support/visits';

const met = new Set<string>();
const meet = (told: Told[]): string[] => {
  for (const { question } of told) met.add(question);
  return canariesOf(told);
};
const startOver = async (visitor: Visitor) => {
  await visitor.button('visit.frame.startOver').click();
  await visitor.button('visit.frame.startOverYes').click();
  await expect(visitor.heading()).toHaveText(visitor.say('visit.welcome.heading'));
};

test.describe('privacy', () => {
  test.describe.configure({ mode: 'serial' });

  for (const [person, preferences] of Object.entries(people)) {
    test(`${person} starts over, and nothing of the visit is left anywhere in the browser`, async ({
      page,
      baseURL,
    }) => {
      const watched = await look(page, `${baseURL}`);
      const visitor = new Visitor(page);
      await visitor.open();
      const canaries = meet(await wholeVisit(visitor, preferences));
      const during = await leaks(watched, canaries);
      // The screen and the memory of the page must hold the visit now, or they could not be seen to forget it.
      expect(Object.keys(during).filter((sink) => !onScreen.has(sink))).toEqual(['heap']);
      await startOver(visitor);
      expect(await leaks(watched, canaries)).toEqual({});
    });
  }

  test('these visits meet every question there is', () => {
    expect([...met].sort()).toEqual([...questionIds].sort());
  });
});

const onScreen = new Set(['document', 'accessibility', 'print']);
