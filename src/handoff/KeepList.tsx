import { useContext } from 'react';
import { Fold } from '../components/Fold';
import { ModeContext } from '../components/ModeContext';
import { formatDate } from '../language/formats';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { contactCards } from './contactCard';
import type { TakenList } from './list';
import { plainText } from './plainText';
import { saveFile } from './saveFile';
import { useCopy } from './useCopy';

/** Into the address book or a note of one's own phone; never on a wall, whose files are everybody's. */
export const KeepList = ({ list }: { list: TakenList }) => {
  const { t, i18n } = useTranslation(['handoff', 'visit']);
  const tag = useTag();
  const mode = useContext(ModeContext);
  const { said, copy } = useCopy();
  if (mode === 'kiosk') return null;
  const name = t('site.name', { ns: 'visit' });
  const noteFor = (day: string | null) =>
    day === null
      ? t('results.undated', { ns: 'visit' })
      : t('frame.facts', { date: formatDate(day, tag), ns: 'visit' });
  return (
    <Fold summary={t('take.more')} className="keep">
      <button
        type="button"
        className="quiet"
        onClick={() => saveFile(`${name}.vcf`, 'text/vcard', contactCards(list, noteFor))}
      >
        {t('take.card')}
      </button>
      <p className="hint">{t('take.cardHint')}</p>
      <button type="button" className="quiet" onClick={() => copy(plainText(list, i18n, tag))}>
        {t('take.copyText')}
      </button>
      <button
        type="button"
        className="quiet"
        onClick={() => saveFile(`${name}.txt`, 'text/plain', plainText(list, i18n, tag))}
      >
        {t('take.saveText')}
      </button>
      <p className="hint">{t('take.textHint')}</p>
      <p role="status">{said && t(`take.${said}`)}</p>
    </Fold>
  );
};
