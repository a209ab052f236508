import { type ReactNode, useContext } from 'react';
import { Icon } from '../components/Icon';
import { useTranslation } from '../language/useTranslation';
import { ModeContext } from '../shell/ModeContext';
import { QrCode } from './QrCode';

/**
 * A link to another site, which says so. It opens in a new tab, so that no answer is lost, and sends no referrer. A kiosk
 * shows a QR code instead.
 */
export const OutsideLink = ({ href, children }: { href: string; children: ReactNode }) => {
  const { t } = useTranslation('handoff');
  const mode = useContext(ModeContext);
  if (mode === 'kiosk')
    return (
      <details className="fold outside">
        <summary>
          <Icon name="phoneCode" /> {children}
        </summary>
        <QrCode text={href} label={t('calls.outsideCode')} />
      </details>
    );
  return (
    <a className="outside" href={href} target="_blank" rel="noreferrer" referrerPolicy="no-referrer">
      <Icon name="outside" /> {children} <span className="outside-says">({t('calls.outside')})</span>
    </a>
  );
};
