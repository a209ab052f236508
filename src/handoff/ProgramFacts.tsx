import { cityLine } from '../catalog/city/cityLine';
import { contact } from '../catalog/contacts';
import { lifeOf } from '../catalog/freshness';
import { needOf } from '../catalog/needs';
import { type ProgramId, programOf } from '../catalog/programs';
import { EnglishName } from '../components/EnglishName';
import { NeedIcon } from '../components/NeedIcon';
import { useTranslation } from '../language/useTranslation';
import { cardPath } from './addresses';
import { ByReadingDate, firstExpiry, lastExpiry } from './ByReadingDate';
import { CallScript } from './CallScript';
import { ContactName, ContactRow } from './ContactRow';
import { DateChecked } from './DateChecked';
import { ExplainedLaws } from './ExplainedLaws';
import { Leaflet } from './Leaflet';
import { Paper } from './Paper';
import { ProgramPlaces } from './ProgramPlaces';
import { CostAndPapers, ProgramStatus } from './ProgramStatus';
import { Sentence } from './Sentence';

/** The public page of a program: everything that does not depend on answers. */
export const ProgramFacts = ({ program }: { program: ProgramId }) => {
  return (
    <ByReadingDate facts={[programOf(program)]}>
      <Facts program={program} />
    </ByReadingDate>
  );
};

const Facts = ({ program }: { program: ProgramId }) => {
  const { t } = useTranslation(['handoff', 'programs']);
  const { officialName, status, cost, papers, bring, contacts, advice, leaflet, laws, checkedOn } =
    programOf(program);
  const text = (key: 'title' | 'summary') => t(`programs.${program}.${key}`, { ns: 'programs' });
  const forAll = (advice ?? []).filter(({ when }) => when === undefined);
  const allContacts = contacts.map(contact);
  return (
    <>
      <h1>
        <NeedIcon need={needOf(programOf(program))} /> {text('title')}
      </h1>
      <div data-until={lifeOf(programOf(program)).shown ?? undefined}>
        <p className="lead">
          <Sentence>{text('summary')}</Sentence>
        </p>
        <ProgramStatus status={status} />
        {leaflet && <Leaflet id={leaflet} heading="h2" />}
        <h2>{t('sheet.call')}</h2>
        <ul className="contacts">
          {contacts.map((id) => (
            <ContactRow key={id} id={id} contact={contact(id)} />
          ))}
          {lastExpiry(allContacts) && (
            <li className="contact" data-after={lastExpiry(allContacts)} hidden>
              <ContactName id={cityLine} contact={contact(cityLine)} />
            </li>
          )}
        </ul>
        <CallScript program={program} />
        <p>
          <a href={cardPath(program)} download data-until={firstExpiry(allContacts)}>
            {t('page.card')}
          </a>
        </p>
        <h2>{t('page.cost')}</h2>
        <CostAndPapers cost={cost} papers={papers} />
        {bring.length > 0 && (
          <>
            <h2>{t('sheet.papers')}</h2>
            <ul className="checklist">
              {bring.map((paper) => (
                <li key={paper}>
                  <Paper paper={paper} />
                </li>
              ))}
            </ul>
          </>
        )}
        {forAll.length > 0 && (
          <>
            <h2>{t('page.know')}</h2>
            <ul className="know">
              {forAll.map(({ words }) => (
                <li key={words}>
                  <Sentence>{t(`advice.${words}`, { ns: 'programs' })}</Sentence>
                </li>
              ))}
            </ul>
          </>
        )}
        {laws && (
          <>
            <h2>{t('results.law', { ns: 'visit' })}</h2>
            <ul className="know">
              <ExplainedLaws laws={laws} />
            </ul>
          </>
        )}
        <ProgramPlaces program={program} />
        <h2>{t('page.official')}</h2>
        <p>
          <EnglishName>{officialName}</EnglishName>
        </p>
        <p className="hint">
          <DateChecked day={checkedOn} of="all" />
        </p>
      </div>
    </>
  );
};
