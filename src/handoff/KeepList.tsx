import { Disclosure } from '../components/Disclosure';
import { NeedIcon } from '../components/NeedIcon';
import { useNamespace } from '../language/useNamespace';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { here, listPath } from './addresses';
import { calendarFile, openingsOf } from './calendarFile';
import { contactCards, notesIn } from './contactCard';
import type { TakenList } from './list';
import { plainText } from './plainText';
import { saveFile } from './saveFile';
import { useCopy } from './useCopy';
import { useNow } from './useNow';

/** Into the address book of one's own phone; never on a wall, whose files are everybody's. */
export const SaveContacts = ({ list }: { list: TakenList }) => {
  const { t, i18n } = useTranslation(['handoff', 'visit']);
  const notes = notesIn(i18n, useTag());
  const file = `${t('site.name', { ns: 'visit' })}.vcf`;
  return (
    <button
      type="button"
      className="button contacts-file"
      onClick={() => saveFile(file, 'text/vcard', contactCards(list, notes))}
    >
      <NeedIcon need="idCard" className="" /> {t('take.card')}
    </button>
  );
};

/** The calendar, the text and the link. */
export const MoreOptions = ({ list }: { list: TakenList }) => {
  const { t, i18n } = useTranslation(['handoff', 'visit']);
  const tag = useTag();
  const now = useNow();
  useNamespace('en', 'programs');
  const text = plainText(list, i18n, tag);
  const asText = useCopy(text);
  const asLink = useCopy(here(listPath(tag, list)));
  const result = asText.result ?? asLink.result;
  const name = t('site.name', { ns: 'visit' });
  const openings = openingsOf(list, now);
  const title = (number: string) => t('take.event', { number });
  return (
    <Disclosure summary={t('take.more')} className="keep">
      {openings.length > 0 && (
        <button
          type="button"
          className="quiet calendar-file"
          onClick={() => saveFile(`${name}.ics`, 'text/calendar', calendarFile(openings, title, now))}
        >
          {t('take.calendar')}
        </button>
      )}
      <button type="button" className="quiet" onClick={asText.copy}>
        {t('take.copyText')}
      </button>
      <button type="button" className="quiet" onClick={() => saveFile(`${name}.txt`, 'text/plain', text)}>
        {t('take.saveText')}
      </button>
      <button type="button" className="quiet" onClick={asLink.copy}>
        {t('send.copy')}
      </button>
      <p role="status">{result && t(`take.${result}`)}</p>
    </Disclosure>
  );
};
