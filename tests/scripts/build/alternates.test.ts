import { describe, expect, test } from 'vitest';
import { languageTags } from '../../../locales/languages';
import { alternates, siteOrigin } from '../../../scripts/build/alternates';

describe('SITE_URL', () => {
  test('is the address of the site, with or without its last stroke', () => {
    expect(siteOrigin('https://help.example.org')).toBe('https://help.example.org');
    expect(siteOrigin('https://help.example.org:8443/')).toBe('https://help.example.org:8443');
  });
  test.each([undefined, ''])('may be left out: %j', (given) => expect(siteOrigin(given)).toBeNull());
  test.each([
    'help.example.org',
    'http://help.example.org',
    'https://help.example.org/en/',
    'https://help.example.org/?from=mail',
    'https://user@help.example.org',
    'javascript:alert(1)',
  ])('%s stops the build and says what is expected', (given) => {
    expect(() => siteOrigin(given)).toThrow(given);
    expect(() => siteOrigin(given)).toThrow('https://help.example.org');
  });
});

describe('a page in every language', () => {
  const pathIn = (tag: string) => `/${tag}/nyifup/`;
  test('names each of them with the whole address, and itself as the one to keep', () => {
    const links = alternates('https://help.example.org', 'ur', pathIn);
    for (const tag of languageTags)
      expect(links).toContain(`hreflang="${tag}" href="https://help.example.org/${tag}/nyifup/"`);
    expect(links).toContain('rel="canonical" href="https://help.example.org/ur/nyifup/"');
    expect(links).toContain('hreflang="x-default" href="https://help.example.org/en/nyifup/"');
  });
  test('names none where the site’s address is not known', () =>
    expect(alternates(null, 'ur', pathIn)).toBe(''));
});
