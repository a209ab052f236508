import { Icon } from '../components/Icon';
import { useTranslation } from '../language/useTranslation';
import { ScreenHeading } from '../shell/ScreenHeading';
import { AgeNotice } from './ByAge';
import { listOn } from './list';
import { readListCode } from './listCode';
import { Sheet } from './Sheet';
import { ListOptions } from './TakeAway';
import { useToday } from './useToday';

/** A list from a link. It needs no visit and never becomes an answer. */
export const ReceivedList = ({ code, onStart }: { code: string; onStart: () => void }) => {
  const { t } = useTranslation(['handoff', 'visit']);
  const { state, list: sent, unknown } = readListCode(code) ?? { state: 'damaged', list: [], unknown: 0 };
  const list = listOn(sent, useToday());
  const tooOld = list.length < sent.length;
  const isEmpty = list.length === 0;
  return (
    <div className="take-away received">
      <ScreenHeading title={`${t('received.heading')} – ${t('site.name', { ns: 'visit' })}`}>
        {t('received.heading')}
      </ScreenHeading>
      <p className="lead">{t('received.lead')}</p>
      <AgeNotice tooOld={tooOld} />
      {!isEmpty && state !== 'whole' && <p className="notice">{t(`received.${state}`)}</p>}
      {!isEmpty && unknown > 0 && <p className="notice">{t('received.unknown', { count: unknown })}</p>}
      {isEmpty ? (
        !tooOld && <p className="notice">{t('received.nothing')}</p>
      ) : (
        <ListOptions list={list}>
          <Sheet list={list} />
        </ListOptions>
      )}
      <button type="button" className="button main" onClick={onStart}>
        {t('received.start')} <Icon name="forward" className="turns" />
      </button>
    </div>
  );
};
