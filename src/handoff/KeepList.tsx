import { useContext } from 'react';
import { Disclosure } from '../components/Disclosure';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { ModeContext } from '../shell/ModeContext';
import { contactCards, notesIn } from './contactCard';
import type { TakenList } from './list';
import { plainText } from './plainText';
import { saveFile } from './saveFile';
import { useCopy } from './useCopy';

/** Saves the list to the address book or as text. Not on a kiosk, whose files are shared. */
export const KeepList = ({ list }: { list: TakenList }) => {
  const { t, i18n } = useTranslation(['handoff', 'visit']);
  const tag = useTag();
  const mode = useContext(ModeContext);
  const text = plainText(list, i18n, tag);
  const { said, copy } = useCopy(text);
  if (mode === 'kiosk') return null;
  const name = t('site.name', { ns: 'visit' });
  return (
    <Disclosure summary={t('take.more')} className="keep">
      <button
        type="button"
        className="quiet"
        onClick={() => saveFile(`${name}.vcf`, 'text/vcard', contactCards(list, notesIn(i18n, tag)))}
      >
        {t('take.card')}
      </button>
      <p className="hint">{t('take.cardHint')}</p>
      <button type="button" className="quiet" onClick={copy}>
        {t('take.copyText')}
      </button>
      <button type="button" className="quiet" onClick={() => saveFile(`${name}.txt`, 'text/plain', text)}>
        {t('take.saveText')}
      </button>
      <p className="hint">{t('take.textHint')}</p>
      <p role="status">{said && t(`take.${said}`)}</p>
    </Disclosure>
  );
};
