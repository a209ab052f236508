import { useSyncExternalStore } from 'react';
import { Icon } from '../components/Icon';
import { useTranslation } from '../language/useTranslation';
import { Drawing } from './Drawing';
import type { DisplaySettingsStore } from './displaySettings';

/** Display settings and the Done button, in the same position on every screen. */
export const Bar = ({ comfort, onDone }: { comfort: DisplaySettingsStore; onDone: () => void }) => {
  const { t } = useTranslation('kiosk');
  const { text, contrast, lowered } = useSyncExternalStore(comfort.subscribe, comfort.get);
  return (
    <>
      <button
        type="button"
        className="bar-button"
        data-switch="text"
        aria-pressed={text > 0}
        onClick={comfort.turnText}
      >
        <Drawing name="text" /> {t('bar.text')}
      </button>
      <button
        type="button"
        className="bar-button"
        data-switch="contrast"
        aria-pressed={contrast}
        onClick={comfort.turnContrast}
      >
        <Drawing name="contrast" /> {t('bar.contrast')}
      </button>
      <button
        type="button"
        className="bar-button"
        data-switch="lowered"
        aria-pressed={lowered}
        onClick={comfort.turnLowered}
      >
        <Drawing name="lower" /> {t('bar.lower')}
      </button>
      <button type="button" className="bar-button done" data-always onClick={onDone}>
        <Icon name="leave" /> {t('bar.done')}
      </button>
    </>
  );
};
