import { type MouseEventHandler, useContext, useState } from 'react';
import { LineIcon } from '../components/LineIcon';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { type LazyStatus, lazyScreen } from '../shell/lazyScreen';
import { type Visit, VisitContext } from '../shell/visit';

/** What is read: the parts of the page that are in this language, on most screens all of it. */
export interface Heard {
  parts?: (() => readonly Element[]) | undefined;
}

/** What was touched: the screen as it was then, which alone is read when the player comes. */
export interface Wanted {
  upon: Visit | undefined;
  inTag: string;
  /** The button that was touched had the focus; what comes in its place takes it over. */
  takesFocus: boolean;
}

/** The way to hear the screen. It stands at the same place everywhere; what plays is fetched at the first touch. */
export const Listen = ({ parts }: Heard) => {
  const tag = useTag();
  const visitActor = useContext(VisitContext);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  if (wanted) return <Player parts={parts} {...wanted} />;
  return (
    <ListenButton
      onClick={({ currentTarget }) =>
        setWanted({
          takesFocus: document.activeElement === currentTarget,
          upon: visitActor?.getSnapshot(),
          inTag: tag,
        })
      }
    />
  );
};

const ListenButton = ({ lost, slow, onClick }: Partial<LazyStatus> & { onClick: MouseEventHandler }) => {
  const { t } = useTranslation();
  return (
    <section className="listen" aria-label={t('frame.listen')}>
      <p role="status">{lost ? t('missing.heading') : slow && t('frame.wait')}</p>
      <button type="button" className="listen-button" data-does="listen" onClick={onClick}>
        <LineIcon name="listen" /> <span>{t('frame.listen')}</span>
      </button>
    </section>
  );
};

const ComingPlayer = ({ lost, slow, again }: Heard & Wanted & LazyStatus) => (
  <ListenButton lost={lost} slow={slow} onClick={again} />
);

export const Player = lazyScreen(() => import('./Player').then((file) => file.Player), ComingPlayer, [
  'listen',
]);
