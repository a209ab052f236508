import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { siteAt } from '../../../scripts/build/site';

describe('SITE_URL', () => {
  test.each([
    ['https://help.example.org', 'https://help.example.org', '/'],
    ['https://help.example.org:8443/', 'https://help.example.org:8443', '/'],
    ['https://example.org/help', 'https://example.org', '/help/'],
    ['http://127.0.0.1:8080/help/', 'http://127.0.0.1:8080', '/help/'],
    ['https://example.org/a-b/help_2/', 'https://example.org', '/a-b/help_2/'],
  ])('%s is a host and the path of the site there', (given, origin, base) =>
    expect(siteAt(given)).toEqual({ origin, base }),
  );
  test.each([undefined, ''])('may be left out: %j', (given) =>
    expect(siteAt(given)).toEqual({ origin: null, base: '/' }),
  );
  test.each([
    'help.example.org',
    'http://help.example.org',
    'ftp://localhost/',
    'https://example.org/a b/',
    'https://example.org//help/',
    'https://example.org/help/#x',
    'https://help.example.org/?from=mail',
    'https://user@help.example.org',
    'javascript:alert(1)',
  ])('%s stops the build and says what is expected', (given) => {
    expect(() => siteAt(given)).toThrow(given);
    expect(() => siteAt(given)).toThrow('https://help.example.org');
  });
  test('that is wrong ends the build with a sentence, and no trace of the code', () => {
    const { status, stderr } = spawnSync('npm', ['run', '-s', 'build'], {
      encoding: 'utf8',
      env: { ...process.env, SITE_URL: 'http://help.example.org' },
    });
    expect(stderr.trim()).toMatch(/^SITE_URL is "http:\/\/help\.example\.org"; expected is [^\n]+$/);
    expect(status).toBe(2);
  });
});
