import { languageTags } from '../../locales/languages';
import { Visitor } from '../../scripts/verify/browser/visitor';
import { expectSlimBars } from './support/bars';
import { cutTexts } from './support/cutTexts';
import { inLanguagesOfEveryRun } from './support/everyRun';
import { withoutRoom } from './support/room';
import { walk } from './support/screens';
import { phoneFinger, tooSmall } from './support/targets';
import { expect, test } from './support/test';

test.describe.configure({ timeout: 300_000 });

for (const tag of languageTags)
  test(
    `${tag}: on every phone screen each control is at least 44 pixels wide and high and no text is cut, and with text twice as large bars take a fifth, hide no control, and a question has room`,
    inLanguagesOfEveryRun(tag),
    async ({ page }) => {
      const look = async (where: string) => {
        expect.soft(await tooSmall(page, phoneFinger), `${tag} ${where}`).toEqual([]);
        expect.soft(await cutTexts(page), `${tag} ${where}`).toEqual([]);
        if (where !== 'languages') await expectSlimBars(page, `${tag} ${where}`);
      };
      for (const open of ['now', 'all', 'promise', 'idnyc']) {
        await page.goto(`/${tag}/${open}/`);
        await look(open);
      }
      const visitor = new Visitor(page, tag);
      await visitor.open();
      const asked: string[] = [];
      await walk(visitor, look, async (question) => {
        asked.push(question);
        expect(await withoutRoom(page, [320, 360]), `${tag} ${question}`).toEqual([]);
      });
      expect(asked.length, asked.join(' ')).toBeGreaterThanOrEqual(17);
    },
  );
