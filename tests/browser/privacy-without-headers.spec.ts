import { withPolicy } from '../../scripts/build/policyInPages';
import { Visitor } from '../../scripts/verify/browser/visitor';
import { listener } from './support/listener';
import { plainSite } from './support/plainSite';
import { expect, test as guarded } from './support/test';
import { cityIdAt65 } from './support/visits';

const root = process.env.TEST_ROOT ?? 'dist';

const on = (change?: (page: string) => string) =>
  guarded.extend({
    baseURL: async ({ browserName: _ }, use) => {
      const site = await plainSite(root, (name) => name === '/locks.js', change);
      await use(site.url);
      await site.close();
    },
  });
const byItself = on(withPolicy);

byItself('a host without headers: a whole visit keeps the policy of its own page', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.open();
  await visitor.start();
  await visitor.answerAll(cityIdAt65);
  await visitor.seeResults();
  await page.goto('/en/promise/');
  await expect(page.locator('main.promise-page')).toBeVisible();
});

/** Whether a script in the page reaches another server, and puts another script in. */
const triesOf = async (visitor: Visitor) => {
  const stranger = await listener();
  await visitor.open();
  const ran = await visitor.page.evaluate(async (url) => {
    await fetch(url, { mode: 'no-cors' }).catch(() => undefined);
    try {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
    } catch {
      // Trusted Types refuse it.
    }
    return 'ran' in window;
  }, stranger.url);
  await stranger.close();
  return { heard: stranger.heard.length > 0, ran };
};

byItself.describe(() => {
  byItself.use({ allow: { console: true, violation: true, foreignRequest: true, failedRequest: true } });
  byItself('a host without headers: the page refuses strangers by itself', async ({ page }) => {
    expect(await triesOf(new Visitor(page))).toEqual({ heard: false, ran: false });
  });
});

const bare = on();
bare.describe(() => {
  bare.use({ allow: { foreignRequest: true } });
  bare('control: without the policy in the page it lets both happen', async ({ page }) => {
    expect(await triesOf(new Visitor(page))).toEqual({ heard: true, ran: true });
  });
});
