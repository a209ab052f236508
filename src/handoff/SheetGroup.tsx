import { useContext } from 'react';
import type { LanguageTag } from '../../locales/languages';
import { contactsOn } from '../catalog/freshness';
import { needOf } from '../catalog/needs';
import { type ProgramId, programOf } from '../catalog/programs';
import type { Contact } from '../catalog/shape';
import { EnglishName } from '../components/EnglishName';
import { Icon } from '../components/Icon';
import { NeedIcon } from '../components/NeedIcon';
import { formatLanguages } from '../language/formats';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { here, programPath } from './addresses';
import { Called, useContactWords } from './Called';
import { ContactDetails, ContactName } from './ContactRow';
import type { CallGroup, GroupedProgram, ListedContact, ListedPlace } from './callGroups';
import { Both, BothHeading } from './InEnglish';
import { LazyLeaflet } from './LazyLeaflet';
import { isSpokenAt, spokenCode } from './list';
import { NumberFailed } from './NumberFailed';
import { keyOf } from './offices';
import { hasPlaceWords, PlaceName, PlaceWords } from './PlaceLine';
import { ProgramNote } from './ProgramNote';
import { QrCode } from './QrCode';
import { SheetRow } from './SheetRow';
import { SiteLink, SiteName } from './SiteLink';
import { useToday } from './useToday';

/** One call: the number, the programs that it covers, and whom else to call about them. */
export const SheetGroup = ({
  group: { head, programs },
  inSight,
  isFirst,
  onTakeOff,
}: {
  group: CallGroup;
  /** The keys of offices whose name and number need no touch. */
  inSight: ReadonlySet<string>;
  isFirst: boolean;
  onTakeOff?: (program: ProgramId) => void;
}) => {
  const { t } = useTranslation('handoff');
  const words = useContactWords();
  return (
    <SheetRow
      head={
        head && (
          <div className="door head">
            <ContactName {...head} as="h3" site={siteOf(head.contact)} />
          </div>
        )
      }
      label={
        <>
          {t('sheet.details')}
          {head && (
            <span className="reads">
              : <Called what={words(head.id)} name={head.contact.name} number={head.contact.phone} />
            </span>
          )}
        </>
      }
    >
      {head && (
        <div className="door more">
          <Both>
            <ContactDetails {...head} />
          </Both>
        </div>
      )}
      <ul className="programs">
        {programs.map((program, at) => (
          <SheetProgram
            key={program.program}
            {...program}
            inSight={inSight}
            isFirst={isFirst && at === 0}
            {...(onTakeOff && { onTakeOff })}
          />
        ))}
      </ul>
    </SheetRow>
  );
};

/** Of those in sight the hours, languages and doubts wait. */
const Doors = ({
  of,
  doors,
  inSight,
}: {
  of: 'orCall' | 'where';
  doors: readonly (ListedContact | ListedPlace)[];
  inSight: ReadonlySet<string>;
}) => {
  const waits = (door: ListedContact | ListedPlace) => (inSight.has(keyOf(door)) ? undefined : 'more');
  return (
    <div className={doors.every(waits) ? 'whom more' : 'whom'}>
      <Both>
        <Heading of={of} />
      </Both>
      <ul className="contacts">
        {doors.map((door) =>
          'contact' in door ? (
            <li key={door.id} className={waits(door)}>
              <Call {...door} />
            </li>
          ) : (
            <li key={door.place.id} className={waits(door)}>
              <Where {...door} />
            </li>
          ),
        )}
      </ul>
    </div>
  );
};

/** Whoever has no number is reached by a link. */
const siteOf = ({ phone }: Contact) => (phone ? SiteName : SiteLink);

const Call = ({ id, contact }: ListedContact) => (
  <div className="door">
    <ContactName id={id} contact={contact} site={siteOf(contact)} />
    <div className="more">
      <Both>
        <ContactDetails id={id} contact={contact} />
      </Both>
    </div>
  </div>
);

const SheetProgram = ({
  program,
  own,
  others,
  places,
  inSight,
  isFirst,
  onTakeOff,
}: GroupedProgram & {
  inSight: ReadonlySet<string>;
  isFirst: boolean;
  onTakeOff?: (program: ProgramId) => void;
}) => {
  const { leaflet, contacts } = programOf(program);
  return (
    <li className={`program need-${needOf(programOf(program))}`} data-program={program}>
      <div className="program-head">
        <Both>
          <Title program={program} />
        </Both>
        {onTakeOff && <TakeOff program={program} onTakeOff={onTakeOff} />}
        <PageCode program={program} isFirst={isFirst} />
        <p className="official more">
          <EnglishName>{programOf(program).officialName}</EnglishName>
        </p>
        <div className="more">
          <Both>
            <ToSay program={program} />
          </Both>
        </div>
      </div>
      {own && (
        <div className="more">
          <Call {...own} />
        </div>
      )}
      {others.length > 0 && <Doors of="orCall" doors={others} inSight={inSight} />}
      {places.length > 0 && <Doors of="where" doors={places} inSight={inSight} />}
      <div className="more only-on-screen">
        <NumberFailed program={program} ids={contactsOn(contacts, useToday())} />
      </div>
      {leaflet && (
        <div className="more">
          <LazyLeaflet id={leaflet} heading="h4" />
        </div>
      )}
    </li>
  );
};

const Where = ({ place, phone, isRepeated }: ListedPlace) => {
  const today = useToday();
  const reader = useTag();
  const isUnsure = !isSpokenAt(place, reader);
  if (isRepeated)
    return (
      <div className="door">
        <PlaceName place={{ name: place.name }} />
      </div>
    );
  return (
    <div className="door">
      <PlaceName place={{ ...place, phone }} />
      {(isUnsure || hasPlaceWords(place, today)) && (
        <div className="more">
          <Both>
            <PlaceWords place={place} />
            {isUnsure && <LanguageUnknown reader={reader} />}
          </Both>
        </div>
      )}
    </div>
  );
};

const LanguageUnknown = ({ reader }: { reader: LanguageTag }) => {
  const { t, i18n } = useTranslation('handoff');
  const language = formatLanguages([spokenCode(reader)], useTag(), i18n);
  return <span className="unsure language-unknown">{t('near.languageUnknown', { language })}</span>;
};

const TakeOff = ({ program, onTakeOff }: { program: ProgramId; onTakeOff: (program: ProgramId) => void }) => {
  const { t } = useTranslation(['handoff', 'programs']);
  const name = t('take.off', { title: t(`programs.${program}.title`, { ns: 'programs' }) });
  return (
    <button type="button" className="take-off" aria-label={name} onClick={() => onTakeOff(program)}>
      <Icon name="notMet" />
    </button>
  );
};

const Title = ({ program }: { program: ProgramId }) => {
  const { t } = useTranslation('programs');
  const note = useContext(ProgramNote);
  return (
    <>
      <BothHeading as="h3" className="title">
        <span>
          <NeedIcon need={needOf(programOf(program))} /> {t(`programs.${program}.title`)}
        </span>
      </BothHeading>
      {note(program)}
    </>
  );
};

const Heading = ({ of }: { of: 'orCall' | 'where' }) => {
  const { t } = useTranslation('handoff');
  return (
    <>
      <BothHeading as="h4" className="of">
        {t(`sheet.${of}`)}
      </BothHeading>
      {of === 'where' && <span>{t('near.callFirst')}</span>}
    </>
  );
};

const ToSay = ({ program }: { program: ProgramId }) => {
  const { t } = useTranslation(['handoff', 'programs']);
  return (
    <>
      <BothHeading as="h4">{t('sheet.say')}</BothHeading>
      <q>{t(`programs.${program}.say`, { ns: 'programs' })}</q>
    </>
  );
};

/** The words below stand once: every code of a sheet is read in the same way. */
const PageCode = ({ program, isFirst }: { program: ProgramId; isFirst: boolean }) => {
  const { t } = useTranslation(['handoff', 'programs']);
  const title = t(`programs.${program}.title`, { ns: 'programs' });
  return (
    <figure className="page-code">
      <QrCode text={here(programPath(useTag(), program))} label={t('sheet.qr', { title })} />
      {isFirst && <figcaption>{t('sheet.scan')}</figcaption>}
    </figure>
  );
};
