import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type LanguageTag, languageTags } from '../../locales/languages';
import { withPolicy } from '../../scripts/build/policyInPages';
import { headersFor, policyInDocument } from '../../scripts/serve/headers.mjs';
import { createI18n, fetchNamespace } from '../../src/language/i18n';
import { I18nContext } from '../../src/language/useTranslation';
import { PromisePage } from '../../src/pages/promise/PromisePage';
import { needHeaders, withoutHeaders } from '../../src/pages/promise/sentences';

const drawn = async (tag: LanguageTag, sendsHeaders: boolean) => {
  const i18n = createI18n(tag, await fetchNamespace(tag, 'visit'));
  i18n.addResourceBundle(tag, 'promise', (await import(`../../locales/${tag}/promise.json`)).default);
  const ways = { leaveTo: 'https://example.org/', written: languageTags, sendsHeaders };
  const page = renderToStaticMarkup(
    <I18nContext value={i18n}>
      <PromisePage ways={ways} />
    </I18nContext>,
  );
  return [...page.matchAll(/<li data-promise="\w+\.(\w+)">(.+?)<\/li>/g)].map(([, id = '', inside = '']) => ({
    id,
    says: inside.replace(/<[^>]+>/g, ''),
  }));
};

test.each(languageTags)(
  'where the host sends no headers, the promise page in %s says what is lost, and nothing that only headers can keep',
  async (tag) => {
    const [given, lost] = [await drawn(tag, true), await drawn(tag, false)];
    const idsOf = (all: typeof given) => all.map(({ id }) => id);
    expect(
      idsOf(given)
        .filter((id) => !idsOf(lost).includes(id))
        .sort(),
    ).toEqual([...needHeaders].sort());
    const added = lost.filter(({ id }) => !idsOf(given).includes(id));
    expect(idsOf(added)).toEqual(withoutHeaders);
    for (const { id, says } of added) expect(Buffer.byteLength(says), id).toBeGreaterThan(40);
  },
);

test('the policy of a page is that of our headers, but for who may frame it, and stands before all it rules', () => {
  const inHeader = headersFor('/')['Content-Security-Policy']?.split('; ') ?? [];
  const inPage = policyInDocument.split('; ');
  expect(inHeader.filter((rule) => !inPage.includes(rule))).toEqual(["frame-ancestors 'none'"]);
  expect(inPage.filter((rule) => !inHeader.includes(rule))).toEqual([]);
  const page = '<!doctype html><head><meta charset="utf-8" /><style></style><script></script>';
  expect(withPolicy(page).indexOf('Content-Security-Policy')).toBeLessThan(
    withPolicy(page).indexOf('<style>'),
  );
  expect(() => withPolicy('<!doctype html><style></style>')).toThrow();
});
