import { type ReactNode, useContext } from 'react';
import type { ProgramId } from '../catalog/programs';
import { Icon } from '../components/Icon';
import { useTranslation } from '../language/useTranslation';
import { ModeContext } from '../shell/ModeContext';
import { PrintContext } from '../shell/PrintContext';
import { ScreenHeading } from '../shell/ScreenHeading';
import { AgeNotice } from './ByAge';
import { MoreOptions, SaveContacts } from './KeepList';
import { ListCode } from './ListCode';
import type { TakenList } from './list';
import { PassOn, TextNumbers, useMessage } from './PassOn';
import { Sheet } from './Sheet';

/** The list on the screen, below every way to take it along. */
export const TakeAway = ({
  list,
  onTakeOff,
}: {
  list: TakenList;
  onTakeOff: (program: ProgramId) => void;
}) => {
  const { t } = useTranslation(['handoff', 'visit']);
  const heading = t('take.heading');
  return (
    <div className="take-away">
      <ScreenHeading title={`${heading} – ${t('site.name', { ns: 'visit' })}`}>{heading}</ScreenHeading>
      {list.length === 0 ? (
        <p className="lead">{t('take.empty')}</p>
      ) : (
        <>
          <p>{t('take.lead')}</p>
          <AgeNotice />
          <ListOptions list={list}>
            <Sheet list={list} onTakeOff={onTakeOff} />
          </ListOptions>
        </>
      )}
    </div>
  );
};

/**
 * The list with the ways to take it along, for one made here and one received. A phone in the hand passes it on, and needs
 * no code to reach itself; any other screen shows the code first, and reads it last, because it says nothing to the ear.
 */
export const ListOptions = ({ list, children }: { list: TakenList; children: ReactNode }) => {
  const { t } = useTranslation('handoff');
  const mode = useContext(ModeContext);
  const print = useContext(PrintContext);
  const onWall = mode === 'kiosk';
  const inHand = !onWall && matchMedia('(pointer: coarse)').matches;
  const message = useMessage(list);
  return (
    <>
      <div className="ways">
        {inHand && <TextNumbers message={message} />}
        <div className="passing">
          {inHand && <PassOn list={list} message={message} />}
          {!onWall && <SaveContacts list={list} />}
          {print && (
            <button type="button" className="button print" onClick={print}>
              <Icon name="print" /> {t(onWall ? 'take.print' : 'take.printOrPdf')}
            </button>
          )}
        </div>
        {(print || !onWall) && <p className="hint">{t(onWall ? 'take.paperHint' : 'take.others')}</p>}
        {!onWall && <MoreOptions list={list} />}
      </div>
      {children}
      {!inHand && <ListCode list={list} />}
    </>
  );
};
