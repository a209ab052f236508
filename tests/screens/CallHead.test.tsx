// @vitest-environment jsdom
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import handoff from '../../locales/es/handoff.json';
import programs from '../../locales/es/programs.json';
import visit from '../../locales/es/visit.json';
import { visitMachine } from '../../machines/visit';
import { cityLine } from '../../src/catalog/city/cityLine';
import { type ContactId, contact, contacts } from '../../src/catalog/contacts';
import { ContactDetails } from '../../src/handoff/ContactRow';
import { contactLines } from '../../src/handoff/contactLines';
import { createI18n } from '../../src/language/i18n';
import { I18nContext } from '../../src/language/useTranslation';
import { CallHead } from '../../src/screens/CallHead';
import { ContactLine } from '../../src/screens/ContactLine';
import { VisitContext } from '../../src/shell/visit';

test.each(['before the names of the programs have come', 'with them'])(
  'no part of a number’s head is empty or ends with a space, so that no dot leads a line: %s',
  (when) => {
    const i18n = createI18n('es', visit);
    if (when === 'with them') i18n.addResourceBundle('es', 'programs', programs);
    const { container } = render(
      <I18nContext value={i18n}>
        <VisitContext value={createActor(visitMachine).start()}>
          {(Object.keys(contacts) as ContactId[]).flatMap((id) =>
            [true, false].map((large) => <CallHead key={`${id}-${large}`} id={id} large={large} />),
          )}
        </VisitContext>
      </I18nContext>,
    );
    const heads = [...container.querySelectorAll('.call-head')];
    expect(heads.length).toBeGreaterThan(40);
    const parts = heads.flatMap((head) => [...head.children]).map((part) => part.textContent ?? '');
    // A space at the end would let a line break before the dot.
    expect(parts.filter((text) => text === '' || text !== text.trim())).toEqual([]);
  },
);

test('of no contact without a number is it said that its number may have changed, on no way out', () => {
  const i18n = createI18n('es', visit);
  i18n.addResourceBundle('es', 'programs', programs);
  i18n.addResourceBundle('es', 'handoff', handoff);
  const ids = (Object.keys(contacts) as ContactId[]).filter((id) => !contact(id).phone);
  expect(ids.length).toBeGreaterThan(2);
  const { container } = render(
    <I18nContext value={i18n}>
      <VisitContext value={createActor(visitMachine).start()}>
        {ids.map((id) => (
          <div key={id}>
            <CallHead id={id} />
            <ContactLine id={id} contact={contact(id)} />
            <ContactDetails id={id} contact={contact(id)} />
            {contactLines(contact(id), i18n, 'es').join(' ')}
          </div>
        ))}
      </VisitContext>
    </I18nContext>,
  );
  expect(container.textContent).not.toContain(visit.results.callFirst);
});

describe('what to say first', () => {
  const told = (Object.keys(contacts) as ContactId[]).filter((id) => contact(id).say);
  const line = contact(cityLine).phone ?? '';

  test.each(told)('%s: only the city’s line asks', (id) => {
    const { phone, orPhone } = contact(id);
    expect([phone, orPhone]).toContain(line);
  });

  test.each(told.filter((id) => contact(id).phone !== line))(
    '%s: not said to its own number, but to the city’s line when that stands in for it',
    (id) => {
      const i18n = createI18n('es', visit);
      const drawn = (child: ReactNode) =>
        render(
          <I18nContext value={i18n}>
            <VisitContext value={createActor(visitMachine).start()}>{child}</VisitContext>
          </I18nContext>,
        ).container.textContent;
      const { say = '' } = contact(id);
      expect(drawn(<CallHead id={id} large />)).not.toContain('Primero diga');
      expect(drawn(<CallHead id={cityLine} large insteadOf={id} />)).toContain(say);
      expect(drawn(<ContactLine id={id} contact={contact(id)} />)).toContain(
        `${line} · ${visit.results.always} · Primero diga`,
      );
      expect(contactLines(contact(id), i18n, 'es')[0]).toBe(
        `${line} · ${visit.results.always} · Primero diga “${say}”`,
      );
    },
  );
});
