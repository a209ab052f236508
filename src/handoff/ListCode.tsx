import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { here, listPath } from './addresses';
import type { TakenList } from './list';
import { QrCode } from './QrCode';

/** The whole list as one square code, for the phone of whoever stands before this screen. */
export const ListCode = ({ list }: { list: TakenList }) => {
  const { t } = useTranslation('handoff');
  return (
    <section className="list-code">
      <div>
        <h2>{t('send.heading')}</h2>
        <p>
          {t('send.scan')} {t('send.who')}
        </p>
      </div>
      <QrCode text={here(listPath(useTag(), list))} label={t('send.qr')} />
    </section>
  );
};
