import { useTranslation } from '../language/useTranslation';
import { addStyleSheet } from '../shell/addStyleSheet';
import { type LazyStatus, lazyScreen } from '../shell/lazyScreen';
import style from './leaflet.css?url';

const Lost = ({ lost, again }: LazyStatus) => {
  const { t } = useTranslation();
  return (
    lost && (
      <p role="status">
        {t('missing.lead')}{' '}
        <button type="button" className="quiet" onClick={again}>
          {t('missing.again')}
        </button>
      </p>
    )
  );
};

/** The leaflet with its style, neither of which is among the first files of a visit. */
export const LazyLeaflet = lazyScreen(
  () => Promise.all([import('./Leaflet'), addStyleSheet(style)]).then(([file]) => file.Leaflet),
  Lost,
  ['leaflets'],
);
