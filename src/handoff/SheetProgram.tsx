import { needOf } from '../catalog/needs';
import type { Place } from '../catalog/places/shape';
import { type ProgramId, programOf } from '../catalog/programs';
import { EnglishName } from '../components/EnglishName';
import { Icon } from '../components/Icon';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { here, programPath } from './addresses';
import { ContactDetails, ContactName } from './ContactRow';
import { Both } from './InEnglish';
import { callsFor, placesOf, type Taken, type TakenList } from './list';
import { hasPlaceWords, PlaceName, PlaceWords } from './PlaceLine';
import { QrCode } from './QrCode';
import { useToday } from './useToday';

/** One program of the sheet. Details of contacts and places already printed for a program in `before` are left out. */
export const SheetProgram = ({ taken, before }: { taken: Taken; before: TakenList }) => {
  const { program } = taken;
  const toldCalls = new Set(before.flatMap((other) => callsFor(other.program).map(({ id }) => id)));
  const toldPlaces = new Set(before.flatMap(({ places }) => places));
  const places = placesOf(taken);
  return (
    <>
      <div className="program-head">
        <Both>
          <Title program={program} />
        </Both>
        <PageCode program={program} />
        <p className="official">
          <EnglishName>{programOf(program).officialName}</EnglishName>
        </p>
        <Both>
          <ToSay program={program} />
        </Both>
      </div>
      <Both>
        <Heading of="call" />
      </Both>
      <ul className="contacts calls">
        {callsFor(program).map(({ id, contact }) => (
          <li key={id} className="door">
            <ContactName contact={contact} />
            {!toldCalls.has(id) && (
              <Both>
                <ContactDetails id={id} contact={contact} />
              </Both>
            )}
          </li>
        ))}
      </ul>
      {places.length > 0 && <Where places={places} told={toldPlaces} />}
    </>
  );
};

const Where = ({ places, told }: { places: readonly Place[]; told: ReadonlySet<string> }) => {
  const today = useToday();
  return (
    <>
      <Both>
        <Heading of="where" />
      </Both>
      <ul className="contacts where">
        {places.map((place) => (
          <li key={place.id} className="door">
            <PlaceName place={place} />
            {!told.has(place.id) && hasPlaceWords(place, today) && (
              <Both>
                <PlaceWords place={place} />
              </Both>
            )}
          </li>
        ))}
      </ul>
    </>
  );
};

const Title = ({ program }: { program: ProgramId }) => {
  const { t } = useTranslation('programs');
  return (
    <h3>
      <Icon name={needOf(programOf(program))} className="picture" /> {t(`programs.${program}.title`)}
    </h3>
  );
};

const Heading = ({ of }: { of: 'call' | 'where' }) => {
  const { t } = useTranslation('handoff');
  return (
    <>
      <h4>{t(`sheet.${of}`)}</h4>
      {of === 'where' && <span>{t('near.callFirst')}</span>}
    </>
  );
};

const ToSay = ({ program }: { program: ProgramId }) => {
  const { t } = useTranslation(['handoff', 'programs']);
  return (
    <>
      <h4>{t('sheet.say')}</h4>
      <q>{t(`programs.${program}.say`, { ns: 'programs' })}</q>
    </>
  );
};

const PageCode = ({ program }: { program: ProgramId }) => {
  const { t } = useTranslation(['handoff', 'programs']);
  const title = t(`programs.${program}.title`, { ns: 'programs' });
  return (
    <figure className="page-code">
      <QrCode text={here(programPath(useTag(), program))} label={t('sheet.qr', { title })} />
      <figcaption>{t('sheet.scan')}</figcaption>
    </figure>
  );
};
