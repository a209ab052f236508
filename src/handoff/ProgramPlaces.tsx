import { boroughs } from '../catalog/city/boroughs';
import { placesFor } from '../catalog/places';
import { type ProgramId, programOf } from '../catalog/programs';
import { Disclosure } from '../components/Disclosure';
import { useTranslation } from '../language/useTranslation';
import { WhileCurrent } from './ByAge';
import { PlaceOnPaper } from './PlaceLine';

/** All places of a program, collapsed by borough. */
export const ProgramPlaces = ({ program }: { program: ProgramId }) => {
  const { t } = useTranslation(['handoff', 'visit']);
  const services = programOf(program).places;
  const parts = boroughs
    .map((borough) => ({
      borough,
      name: t(`questions.borough.answers.${borough}`, { ns: 'visit' }),
      places: placesFor(services, borough).filter((place) => place.borough === borough),
    }))
    .filter(({ places }) => places.length > 0);
  if (parts.length === 0) return null;
  return (
    <>
      <h2>{t('page.places')}</h2>
      <p>{t('near.callFirst')}</p>
      {parts.map(({ borough, name, places }) => (
        <Disclosure
          key={borough}
          className="near"
          summary={t('near.headingPlaces', { borough: name, count: places.length })}
        >
          <ul className="places">
            {places.map((place) => (
              <WhileCurrent key={place.id} fact={place}>
                <PlaceOnPaper place={place} />
              </WhileCurrent>
            ))}
          </ul>
        </Disclosure>
      ))}
    </>
  );
};
