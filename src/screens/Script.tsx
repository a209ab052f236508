import { Icon } from '../components/Icon';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { AlsoInEnglish } from './AlsoInEnglish';

/** What to say on the phone, in the person's language and in English. `words` is a key of the namespace. */
export const Script = ({ namespace, words }: { namespace: 'visit' | 'programs'; words: string }) => {
  const { t, i18n } = useTranslation();
  const tag = useTag();
  return (
    <p className="say">
      <Icon name="say" /> <strong>{t('help.sayThis')}</strong>{' '}
      <q>{String(i18n.getResource(tag, namespace, words))}</q>
      {tag !== 'en' && <AlsoInEnglish label={t('help.inEnglish')} namespace={namespace} words={words} />}
    </p>
  );
};
