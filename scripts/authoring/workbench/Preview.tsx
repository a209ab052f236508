import { type ReactNode, useMemo } from 'react';
import { type LanguageTag, languageOf } from '../../../locales/languages';
import type { ContactId } from '../../../src/catalog/contacts';
import type { Place } from '../../../src/catalog/places/shape';
import type { Contact, Program } from '../../../src/catalog/shape';
import { ContactRow } from '../../../src/handoff/ContactRow';
import { PlaceLine, PlaceOnPaper } from '../../../src/handoff/PlaceLine';
import { CostAndPapers, ProgramStatus } from '../../../src/handoff/ProgramStatus';
import { type Bundle, createI18n } from '../../../src/language/i18n';
import { I18nContext } from '../../../src/language/useTranslation';
import { ContactLine } from '../../../src/screens/ContactLine';
import { ModeContext } from '../../../src/shell/ModeContext';
import { choiceWords } from './choices';
import type { Row, RowKind } from './rows';
import { wordsOf } from './words';

/** Renders the product’s own parts in a language. */
export const Speaking = ({ tag, children }: { tag: LanguageTag; children: ReactNode }) => {
  const i18n = useMemo(() => {
    const made = createI18n(tag, wordsOf(tag, 'visit') as Bundle);
    for (const namespace of ['programs', 'handoff'] as const)
      made.addResourceBundle(tag, namespace, wordsOf(tag, namespace) as Bundle);
    return made;
  }, [tag]);
  return (
    <I18nContext value={i18n}>
      <div lang={tag} dir={languageOf(tag).direction}>
        {children}
      </div>
    </I18nContext>
  );
};

/** A row as a person sees it: on a phone, on a wall (nothing dials), and on paper. */
export const Preview = ({
  kind,
  id,
  row,
  tag = 'en',
}: {
  kind: RowKind;
  id: string;
  row: Row;
  tag?: LanguageTag;
}) => {
  const seen = viewsOf(kind, id, row);
  if (seen === null) return <p>This is not shown by itself.</p>;
  return (
    <Speaking tag={tag}>
      <div className="previews">
        <figure>
          <figcaption>On a phone</figcaption>
          <div className="phone-view">{seen.screen}</div>
        </figure>
        <figure>
          <figcaption>On a wall</figcaption>
          <div className="wall-view">
            <ModeContext value="kiosk">{seen.screen}</ModeContext>
          </div>
        </figure>
        <figure>
          <figcaption>On paper</figcaption>
          <div className="paper-view">{seen.paper}</div>
        </figure>
      </div>
    </Speaking>
  );
};

const viewsOf = (kind: RowKind, id: string, row: Row): { screen: ReactNode; paper: ReactNode } | null => {
  if (kind === 'contact') {
    const contact = row as unknown as Contact;
    return {
      screen: (
        <ul className="contacts">
          <ContactLine id={id as ContactId} contact={contact} />
        </ul>
      ),
      paper: (
        <ul className="contacts">
          <ContactRow id={id as ContactId} contact={contact} />
        </ul>
      ),
    };
  }
  if (kind === 'place') {
    const place = row as unknown as Place;
    return { screen: <PlaceLine place={place} />, paper: <PlaceOnPaper place={place} /> };
  }
  if (kind === 'program') {
    const program = row as unknown as Program;
    const facts = (
      <>
        <ProgramStatus status={program.status} />
        <CostAndPapers cost={program.cost} papers={program.papers} />
        <ul className="bring">
          {program.bring.map((paper) => (
            <li key={paper}>{choiceWords('program', ['bring'], paper)}</li>
          ))}
        </ul>
      </>
    );
    return { screen: facts, paper: facts };
  }
  return null;
};
