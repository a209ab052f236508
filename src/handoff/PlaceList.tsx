import { useEffect, useRef, useState } from 'react';
import type { Borough } from '../catalog/city/boroughs';
import type { Place } from '../catalog/places/shape';
import type { ProgramId } from '../catalog/programs';
import { EnglishName } from '../components/EnglishName';
import { useTranslation } from '../language/useTranslation';
import { OfProgram } from './OfProgram';
import { PlaceLine } from './PlaceLine';
import { useSelection } from './useSelection.ts';

/** A list of places, five at first. `chosen` is the place touched on the map, `from` the borough shown. */
export const PlaceList = ({
  program,
  places,
  chosen,
  from,
  numbered = false,
}: {
  program: ProgramId;
  places: readonly Place[];
  chosen: string | null;
  from: Borough | null;
  numbered?: boolean;
}) => {
  const { t } = useTranslation('handoff');
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const isHidden = places.findIndex((place) => place.id === chosen) >= shownAtFirst;
  const shown = all || isHidden ? places : places.slice(0, shownAtFirst);
  useEffect(() => {
    if (chosen) list.current?.querySelector<HTMLElement>(`[data-place="${chosen}"]`)?.focus();
  }, [chosen]);
  return (
    <>
      <ol ref={list} className={numbered ? 'places numbered' : 'places'}>
        {shown.map((place) => (
          <li
            key={place.id}
            data-place={place.id}
            tabIndex={-1}
            className={place.id === chosen ? 'chosen' : undefined}
          >
            <PlaceLine place={place} />
            <TakePlace program={program} place={place} from={from} />
          </li>
        ))}
      </ol>
      {shown.length < places.length && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          {t('near.more', { count: places.length - shown.length })}
          <OfProgram program={program} />
        </button>
      )}
    </>
  );
};

const TakePlace = ({ program, place, from }: { program: ProgramId; place: Place; from: Borough | null }) => {
  const { t } = useTranslation('handoff');
  const taking = useSelection();
  if (!taking) return null;
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={taking.placesWith(program, from).includes(place.id)}
        autoComplete="off"
        onChange={(event) => taking.takePlace(program, place.id, event.target.checked)}
      />
      <span>
        {t('near.take')}
        <span className="reads">
          : <EnglishName>{place.name}</EnglishName>
        </span>
      </span>
    </label>
  );
};

const shownAtFirst = 5;
