import type { ActorRefFrom } from 'xstate';
import type { updatesMachine } from '../../machines/updates';
import { formatDate } from '../language/formats';
import { useTranslation } from '../language/useTranslation';
import { ScreenHeading } from '../shell/ScreenHeading';
import { useSnapshot } from '../shell/useSnapshot';
import type { Center, CenterFault } from './center';
import { ageInDays, type Edition, isTooOld, trustedUntil } from './edition';
import { renewPage } from './renew';

/** Staff screen: version, age of the facts, and faults in the settings file. */
export const Staff = ({
  center,
  faults,
  edition,
  updates,
  onClose,
}: {
  center: Center;
  faults: readonly CenterFault[];
  edition: Edition;
  updates: ActorRefFrom<typeof updatesMachine>;
  onClose: () => void;
}) => {
  const { t } = useTranslation('kiosk');
  const { found } = useSnapshot(updates).context;
  return (
    <main className="staff">
      <ScreenHeading title={t('staff.heading')}>{t('staff.heading')}</ScreenHeading>
      <section>
        <h2>{t('staff.copy')}</h2>
        <p data-edition>
          {edition.hash
            ? t('staff.version', { version: edition.version, hash: edition.hash })
            : t('staff.unknownVersion')}
        </p>
        <Age date={edition.contentDate} />
        <p>{t(`staff.update.${found}`)}</p>
      </section>
      <section>
        <h2>{t('staff.settings')}</h2>
        {faults.length === 0 ? <p>{t('staff.inOrder')}</p> : <Faults faults={faults} />}
        <h3>{t('staff.values')}</h3>
        <pre translate="no">{JSON.stringify(center, null, 2)}</pre>
      </section>
      <p className="staff-buttons">
        <button type="button" className="button" onClick={() => void renewPage()}>
          {t('staff.reload')}
        </button>
        <button type="button" className="button main" onClick={onClose}>
          {t('staff.close')}
        </button>
      </p>
    </main>
  );
};

const Age = ({ date }: { date: string }) => {
  const { t } = useTranslation(['kiosk', 'visit']);
  const now = new Date();
  const age = ageInDays(date, now);
  return (
    <>
      <p>{t('frame.facts', { date: formatDate(date, 'en'), ns: 'visit' })}</p>
      {age < 0 ? <p className="unsure">{t('staff.clock')}</p> : <p>{t('staff.age', { count: age })}</p>}
      {isTooOld(date, now) ? (
        <p className="unsure" data-old>
          {t('staff.old')}
        </p>
      ) : (
        <p>{t('staff.trusted', { date: formatDate(trustedUntil(date), 'en') })}</p>
      )}
    </>
  );
};

const Faults = ({ faults }: { faults: readonly CenterFault[] }) => {
  const { t } = useTranslation('kiosk');
  return (
    <>
      <p className="unsure">{t('staff.faults', { count: faults.length })}</p>
      <dl className="faults">
        {faults.map(({ field, found, needed }) => (
          <div key={`${field} ${needed} ${found}`} data-field={field}>
            <dt>{t('staff.where')}</dt>
            <dd>
              {field ? (
                <code translate="no">
                  <bdi>{field}</bdi>
                </code>
              ) : (
                t('staff.wholeFile')
              )}
            </dd>
            <dt>{t('staff.found')}</dt>
            <dd>
              {found ? (
                <code translate="no">
                  <bdi>{found}</bdi>
                </code>
              ) : (
                t('staff.nothing')
              )}
            </dd>
            <dt>{t('staff.needed')}</dt>
            <dd>{t(`staff.needs.${needed}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};
