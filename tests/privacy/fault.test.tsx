// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { createActor } from 'xstate';
import { languageTags } from '../../locales/languages';
import { visitMachine } from '../../machines/visit';
import { createI18n, fetchNamespace } from '../../src/language/i18n';
import { Fault } from '../../src/screens/Fault';
import { Page } from '../../src/shell/Page';
import { reactRootOptions } from '../../src/shell/rootOptions';

// The first import of the words compiles them, which is slow on a busy machine.
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test.each(languageTags)(
  'when a part of the page breaks in %s, the visit is wiped, numbers are shown, nothing is logged',
  async (tag) => {
    const words = await fetchNamespace(tag, 'visit');
    const logged = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation(() => undefined),
    );
    const visitActor = createActor(visitMachine).start();
    visitActor.send({ type: 'start' });
    visitActor.send({ type: 'answer', question: 'urgent', answer: ['hurt'] });
    const Broken = (): never => {
      throw new Error('court=orderOrCheckIn');
    };
    render(
      <Page i18n={createI18n(tag, words)} wipe={() => visitActor.send({ type: 'wipe' })} fault={<Fault />}>
        <Broken />
      </Page>,
      reactRootOptions,
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      createI18n(tag, words).t('fault.heading'),
    );
    const numbers = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(numbers).toEqual(expect.arrayContaining(['tel:311', 'tel:911', 'tel:988']));
    expect(visitActor.getSnapshot().context.answers).toEqual({});
    expect(document.body.textContent).not.toContain('orderOrCheckIn');
    for (const level of logged) expect(level).not.toHaveBeenCalled();
  },
);

const sources = import.meta.glob<string>('../../src/**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const whereIs: Record<string, string> = {
  '<App': '../../src/phone/App.tsx',
  '<Guide': '../../src/guide/Guide.tsx',
};
const roots = Object.entries(sources).filter(([, text]) => /\b(createRoot|hydrateRoot)\(/.test(text));

test.each(roots)('whatever %s draws stands inside the last resort, and breaks quietly', (_, text) => {
  const [drawn = ''] = text.match(/<(App|Guide|Page)\b/) ?? [];
  const inside = drawn === '<Page' ? text : sources[whereIs[drawn] ?? ''];
  expect(inside).toMatch(/<Page\b[^>]*\bwipe=[^;]*\bfault={<Fault \/>}/);
  expect(text.match(/\b(createRoot|hydrateRoot)\([^;]*?\breactRootOptions\)/g)).toHaveLength(
    text.match(/\b(createRoot|hydrateRoot)\(/g)?.length ?? 0,
  );
});
