import { useTranslation } from '../language/useTranslation';
import { addStyleSheet } from '../shell/addStyleSheet';
import { type LazyStatus, lazyScreen } from '../shell/lazyScreen';
import style from './leaflet.css?url';

const Coming = ({ lost, slow, again }: LazyStatus) => {
  const { t } = useTranslation();
  return (
    <p role="status" className="coming">
      {lost ? t('missing.lead') : slow && t('frame.wait')}{' '}
      {lost && (
        <button type="button" className="quiet" onClick={again}>
          {t('missing.again')}
        </button>
      )}
    </p>
  );
};

let styled: Promise<void> | undefined;

/** The leaflet with its style, neither of which is among the first files of a visit. */
export const LazyLeaflet = lazyScreen(
  async () => {
    styled ??= addStyleSheet(style);
    const [{ Leaflet }] = await Promise.all([import('./Leaflet'), styled]);
    return Leaflet;
  },
  Coming,
  ['leaflets'],
);
