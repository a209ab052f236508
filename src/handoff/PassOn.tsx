import type { ReactNode } from 'react';
import { byWhatsApp } from '../catalog/city/byWhatsApp';
import { Icon } from '../components/Icon';
import { useNamespace } from '../language/useNamespace';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { here, listPath } from './addresses';
import type { TakenList } from './list';
import { messageText } from './message';
import { useCopy } from './useCopy';
import { useNow } from './useNow';

/** The list as a message; with what to say in English once that is loaded. */
export const useMessage = (list: TakenList): string => {
  const { i18n } = useTranslation();
  useNamespace('en', 'programs');
  return messageText(list, i18n, useTag(), useNow());
};

/** Opens the phone's own messages with the names and numbers. iOS reads "&" before a body and Android "?"; both "?&". */
export const TextNumbers = ({ message }: { message: string }) => {
  const { t } = useTranslation('handoff');
  return (
    <a className="button main" href={`sms:?&body=${encodeURIComponent(message)}`}>
      <Icon name="say" /> {t('send.text')}
    </a>
  );
};

/** Shares a text by a touch, or copies it where there is nothing to share by. `children` end the name of the control. */
export const ShareText = ({
  text,
  copyWords,
  children,
}: {
  text: string;
  copyWords: string;
  children?: ReactNode;
}) => {
  const { t } = useTranslation('handoff');
  const { result, copy } = useCopy(text);
  return 'share' in navigator ? (
    // Closing the share sheet is a choice, not a failure.
    <button
      type="button"
      className="button share"
      onClick={() => navigator.share({ text }).catch(() => undefined)}
    >
      <Icon name="share" /> {t('send.share')}
      {children}
    </button>
  ) : (
    <button type="button" className="button copy" onClick={copy}>
      <Icon name="share" /> {result ? t(`take.${result}`) : copyWords}
      {children}
    </button>
  );
};

/** Hands names and numbers to another program of this phone, each by a touch of its own. */
export const PassOn = ({ list, message }: { list: TakenList; message: string }) => {
  const { t } = useTranslation('handoff');
  const tag = useTag();
  const whole = `${message}\n\n${t('send.whole', { link: here(listPath(tag, list)) })}`;
  return (
    <>
      <ShareText text={whole} copyWords={t('send.copyNumbers')} />
      {byWhatsApp.includes(tag) && (
        <a
          className="button whatsapp"
          href={`https://wa.me/?text=${encodeURIComponent(message)}`}
          target="_blank"
          rel="noreferrer noopener nofollow"
        >
          {t('send.whatsApp')}
        </a>
      )}
    </>
  );
};
