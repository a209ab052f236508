import { expect, test } from 'vitest';
import { languageTags } from '../../locales/languages';
import { publicPagesIn } from '../../src/prerender';

for (const tag of languageTags)
  test(`on every public page in ${tag} a number that is heard alone says whom it calls`, {
    tags: tag === 'en' ? [] : ['long'],
  }, async () => {
    const links = (await publicPagesIn(tag, true)).flatMap(({ path, body }) =>
      [...body.matchAll(/<a [^>]*href="tel:[^>]*>(.*?)<\/a>/g)].map(([, inside = '']) => ({
        path,
        name: inside.replace(/<[^>]*>/g, ' ').trim(),
      })),
    );
    expect(links.length).toBeGreaterThan(100);
    // A name of three digits is itself what everybody calls it.
    expect(links.filter(({ name }) => !/\p{L}{2}/u.test(name) && !/^(\d{3})\s+\1$/.test(name))).toEqual([]);
  });
