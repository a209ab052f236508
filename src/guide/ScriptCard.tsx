import { Icon } from '../components/Icon';
import { useTranslation } from '../language/useTranslation';
import { Dialog } from './Dialog';

export const ScriptCard = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('guide');
  return (
    <Dialog heading={t('script.heading')} onClose={onClose}>
      <Script />
    </Dialog>
  );
};

/** What a guide may and may not do: information and referral, never advice. */
export const Script = () => {
  const { t } = useTranslation('guide');
  return (
    <div className="script">
      <h3>{t('script.do')}</h3>
      <ul>
        {(['read', 'aloud', 'explain', 'screen', 'quiet', 'skip'] as const).map((line) => (
          <li key={line}>
            <Icon name="met" /> <span>{t(`script.${line}`)}</span>
          </li>
        ))}
      </ul>
      <h3>{t('script.dont')}</h3>
      <ul className="dont">
        {(['choose', 'advise', 'promise', 'write'] as const).map((line) => (
          <li key={line}>
            <Icon name="notMet" /> <span>{t(`script.${line}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};
