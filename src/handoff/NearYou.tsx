import { type ReactNode, useState } from 'react';
import type { Borough } from '../catalog/city/boroughs';
import type { Place } from '../catalog/places/shape';
import { type ProgramId, programOf } from '../catalog/programs';
import { Icon } from '../components/Icon';
import { useTranslation } from '../language/useTranslation';
import { announce } from '../shell/announce';
import { BoroughPicker } from './BoroughPicker';
import { CallScript } from './CallScript';
import { nearby } from './near';
import { OfProgram } from './OfProgram';
import { PlaceList } from './PlaceList';
import { PlaceMap } from './PlaceMap';
import { useSelection } from './useSelection.ts';
import { useToday } from './useToday';

/**
 * The places of a program, those of the borough first. `borough` is the one from the answers, if any. Choosing
 * another changes only what is shown here and is reported to `onBorough`.
 */
export const NearYou = ({
  program,
  borough,
  onBorough,
  unfolded,
}: {
  program: ProgramId;
  borough: Borough | null;
  onBorough: (borough: Borough) => void;
  /** Whether it is open until it is toggled. */
  unfolded: boolean;
}) => {
  const { t } = useTranslation(['handoff', 'visit']);
  const taking = useSelection();
  const [touched, setOpen] = useState<boolean | null>(null);
  const open = touched ?? unfolded;
  const services = programOf(program).places;
  const today = useToday();
  if (services.length === 0 || !taking) return null;
  const seen = taking.borough ?? borough;
  const { here, citywide, elsewhere } = nearby(services, seen, today);
  const name = seen && t(`questions.borough.answers.${seen}`, { ns: 'visit' });
  const look = (where: Borough) => {
    taking.look(where);
    const count = nearby(services, where, today).here.length;
    const borough = t(`questions.borough.answers.${where}`, { ns: 'visit' });
    announce(count > 0 ? t('near.headingPlaces', { borough, count }) : t('near.none', { borough }));
    onBorough(where);
  };
  return (
    <details
      className="fold near"
      open={open}
      onToggle={({ currentTarget }) => currentTarget.open !== open && setOpen(currentTarget.open)}
    >
      <summary>
        <Icon name="place" /> {t('near.heading')}
        {name && here.length > 0 && (
          <span className="near-count">{t('near.headingPlaces', { borough: name, count: here.length })}</span>
        )}
        <OfProgram program={program} />
      </summary>
      {open && (
        <div className="fold-inside">
          <Here key={seen} program={program} seen={seen} places={here} onLook={look} />
          <Titled key={`elsewhere ${seen}`} title={t('near.elsewhere')} shown={elsewhere.length > 0}>
            <PlaceList program={program} places={elsewhere} chosen={null} from={seen} />
          </Titled>
          <Titled title={t('near.citywide')} shown={citywide.length > 0}>
            <PlaceList program={program} places={citywide} chosen={null} from={seen} />
          </Titled>
          <CallScript program={program} />
        </div>
      )}
    </details>
  );
};

/**
 * The places of one borough, and a way to change it. Keyed by borough, so that the place chosen on the map is reset.
 */
const Here = ({
  program,
  seen,
  places,
  onLook,
}: {
  program: ProgramId;
  seen: Borough | null;
  places: readonly Place[];
  onLook: (borough: Borough) => void;
}) => {
  const { t } = useTranslation(['handoff', 'visit']);
  const [choosing, setChoosing] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const look = (where: Borough) => {
    setChoosing(false);
    onLook(where);
  };
  return (
    <>
      {seen === null || choosing ? (
        <>
          <p>{t('near.choose')}</p>
          <BoroughPicker chosen={seen} onChoose={look} />
        </>
      ) : (
        <button type="button" className="quiet" onClick={() => setChoosing(true)}>
          {t('near.change')}
          <OfProgram program={program} />
        </button>
      )}
      {seen && places.length === 0 && (
        <p>{t('near.none', { borough: t(`questions.borough.answers.${seen}`, { ns: 'visit' }) })}</p>
      )}
      {seen && places.some(({ at }) => at) && (
        <PlaceMap program={program} borough={seen} places={places} chosen={chosen} onChoose={setChosen} />
      )}
      <PlaceList program={program} places={places} chosen={chosen} from={seen} numbered />
    </>
  );
};

const Titled = ({ title, shown, children }: { title: string; shown: boolean; children: ReactNode }) =>
  shown && (
    <section>
      <h4>{title}</h4>
      {children}
    </section>
  );
