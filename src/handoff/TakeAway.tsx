import { useContext } from 'react';
import type { ProgramId } from '../catalog/programs';
import { Icon } from '../components/Icon';
import { useTranslation } from '../language/useTranslation';
import { ModeContext } from '../shell/ModeContext';
import { PrintContext } from '../shell/PrintContext';
import { ScreenHeading } from '../shell/ScreenHeading';
import { AgeNotice } from './ByAge';
import { KeepList } from './KeepList';
import type { TakenList } from './list';
import { SendList } from './SendList';
import { Sheet } from './Sheet';

/** Preview of the list, with every way to take it along. */
export const TakeAway = ({
  list,
  onTakeOff,
}: {
  list: TakenList;
  onTakeOff: (program: ProgramId) => void;
}) => {
  const { t } = useTranslation(['handoff', 'visit']);
  return (
    <div className="take-away">
      <ScreenHeading title={`${t('take.heading')} – ${t('site.name', { ns: 'visit' })}`}>
        {t('take.heading')}
      </ScreenHeading>
      {list.length === 0 ? (
        <p className="lead">{t('take.empty')}</p>
      ) : (
        <>
          <p className="lead">{t('take.lead')}</p>
          <AgeNotice />
          <ListWays list={list} />
          <Sheet list={list} onTakeOff={onTakeOff} />
        </>
      )}
    </div>
  );
};

/** Print, send and save, for the person's own list and for a received one. */
export const ListWays = ({ list }: { list: TakenList }) => {
  const { t } = useTranslation('handoff');
  const mode = useContext(ModeContext);
  const print = useContext(PrintContext);
  return (
    <div className="ways">
      {print && (
        <>
          <button type="button" className="button main" onClick={print}>
            <Icon name="print" /> {t('take.print')}
          </button>
          <p className="hint">
            {mode !== 'kiosk' && t('take.printHint')} {t('take.paperHint')}
          </p>
        </>
      )}
      <SendList list={list} />
      <KeepList list={list} />
    </div>
  );
};
