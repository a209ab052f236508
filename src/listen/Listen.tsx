import { type MouseEventHandler, useContext, useState } from 'react';
import { LineIcon } from '../components/LineIcon';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { type LazyStatus, lazyScreen } from '../shell/lazyScreen';
import { type Visit, VisitContext } from '../shell/visit';

/** `parts`: the elements to read, which must be in the current language; by default the whole screen. */
export interface ListenScope {
  parts?: (() => readonly Element[]) | undefined;
}

/**
 * State at the moment the button was pressed. If the screen or language changes while the player loads, nothing is
 * read.
 */
export interface PressState {
  visitAtPress: Visit | undefined;
  tagAtPress: string;
  /** Whether the button had focus. The player that replaces it takes the focus over. */
  takesFocus: boolean;
}

/** The Listen button. The player and the sound are loaded only after it is pressed. */
export const Listen = ({ parts }: ListenScope) => {
  const tag = useTag();
  const visitActor = useContext(VisitContext);
  const [wanted, setWanted] = useState<PressState | null>(null);
  if (wanted) return <Player parts={parts} {...wanted} />;
  return (
    <ListenButton
      onClick={({ currentTarget }) =>
        setWanted({
          takesFocus: document.activeElement === currentTarget,
          visitAtPress: visitActor?.getSnapshot(),
          tagAtPress: tag,
        })
      }
    />
  );
};

const ListenButton = ({ lost, slow, onClick }: Partial<LazyStatus> & { onClick: MouseEventHandler }) => {
  const { t } = useTranslation();
  return (
    <div className="listen">
      <p role="status">{lost ? t('missing.heading') : slow && t('frame.wait')}</p>
      <button type="button" className="listen-button" data-does="listen" onClick={onClick}>
        <LineIcon name="listen" /> <span>{t('frame.listen')}</span>
      </button>
    </div>
  );
};

const ComingPlayer = ({ lost, slow, again }: ListenScope & PressState & LazyStatus) => (
  <ListenButton lost={lost} slow={slow} onClick={again} />
);

export const Player = lazyScreen(() => import('./Player').then((file) => file.Player), ComingPlayer, [
  'listen',
]);
