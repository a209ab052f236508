import { useContext, useState } from 'react';
import { Disclosure } from '../components/Disclosure';
import { Icon } from '../components/Icon';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { ModeContext } from '../shell/ModeContext';
import { here, listPath } from './addresses';
import type { TakenList } from './list';
import { QrCode } from './QrCode';
import { useCopy } from './useCopy';

/** The list as a link. The link is created only on request, after the page has said what it contains. */
export const SendList = ({ list }: { list: TakenList }) => {
  const { t } = useTranslation('handoff');
  const [made, setMade] = useState<string | null>(null);
  const path = listPath(useTag(), list);
  return (
    <Disclosure
      className="send"
      summary={
        <>
          <Icon name="call" /> {t('send.heading')}
        </>
      }
    >
      <p>
        {t('send.what')} {t('send.notHeld')} {t('send.who')}
      </p>
      {made === path ? (
        <Link path={path} />
      ) : (
        <button type="button" className="button" onClick={() => setMade(path)}>
          {t('send.make')}
        </button>
      )}
    </Disclosure>
  );
};

const Link = ({ path }: { path: string }) => {
  const { t } = useTranslation('handoff');
  const mode = useContext(ModeContext);
  const link = here(path);
  return (
    <>
      <p tabIndex={-1}>{t('send.scan')}</p>
      <QrCode text={link} label={t('send.qr')} />
      {mode !== 'kiosk' && <PassOn link={link} />}
    </>
  );
};

/** Each button hands the link to another app, so nothing happens without a touch of its own. */
const PassOn = ({ link }: { link: string }) => {
  const { t } = useTranslation('handoff');
  const { said, copy } = useCopy(link);
  const message = t('send.message', { link });
  return (
    <div className="pass-on">
      {'share' in navigator && (
        // Rejects when the person closes the share sheet, which is not an error.
        <button
          type="button"
          className="button"
          onClick={() => navigator.share({ url: link }).catch(() => undefined)}
        >
          {t('send.share')}
        </button>
      )}
      <button type="button" className="button" onClick={copy}>
        {t('send.copy')}
      </button>
      {matchMedia('(pointer: coarse)').matches && (
        <a className="button" href={`sms:?&body=${encodeURIComponent(message)}`}>
          {t('send.text')}
        </a>
      )}
      <p role="status">{said && t(`take.${said}`)}</p>
    </div>
  );
};
