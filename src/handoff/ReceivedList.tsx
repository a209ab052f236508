import { Icon } from '../components/Icon';
import { ScreenHeading } from '../components/ScreenHeading';
import { useTranslation } from '../language/useTranslation';
import { readListCode } from './listCode';
import { Sheet } from './Sheet';
import { ListWays } from './TakeAway';

/** A list that came with a link. It opens without a visit, and nothing of it becomes an answer. */
export const ReceivedList = ({ code, onStart }: { code: string; onStart: () => void }) => {
  const { t } = useTranslation(['handoff', 'visit']);
  const { state, list, unknown } = readListCode(code) ?? { state: 'damaged', list: [], unknown: 0 };
  const isEmpty = list.length === 0;
  return (
    <div className="take-away received">
      <ScreenHeading title={t('site.name', { ns: 'visit' })}>{t('received.heading')}</ScreenHeading>
      <p className="lead">{t('received.lead')}</p>
      {!isEmpty && state !== 'whole' && <p className="notice">{t(`received.${state}`)}</p>}
      {!isEmpty && unknown > 0 && <p className="notice">{t('received.unknown', { count: unknown })}</p>}
      {isEmpty ? (
        <p className="notice">{t('received.nothing')}</p>
      ) : (
        <>
          <ListWays list={list} />
          <Sheet list={list} />
        </>
      )}
      <button type="button" className="button main" onClick={onStart}>
        {t('received.start')} <Icon name="forward" className="turns" />
      </button>
    </div>
  );
};
