import { type MouseEventHandler, useState } from 'react';
import { Sign } from '../components/Sign';
import { useTranslation } from '../language/useTranslation';
import { later, type Waiting } from '../screens/later';

/** What is read: the parts of the page that are in this language, on most screens all of it. */
export interface Heard {
  parts?: (() => readonly Element[]) | undefined;
  /** The button that was touched had the focus; what comes in its place takes it over. */
  takesFocus?: boolean;
}

/** The way to hear the screen. It stands at the same place everywhere; what plays is fetched at the first touch. */
export const Listen = ({ parts }: Heard) => {
  const [wanted, setWanted] = useState<'silent' | 'touched' | 'focused'>('silent');
  if (wanted !== 'silent') return <Player parts={parts} takesFocus={wanted === 'focused'} />;
  return (
    <ListenButton
      onClick={({ currentTarget }) =>
        setWanted(document.activeElement === currentTarget ? 'focused' : 'touched')
      }
    />
  );
};

const ListenButton = ({ lost, onClick }: { lost?: boolean; onClick: MouseEventHandler }) => {
  const { t } = useTranslation();
  return (
    <section className="listen" aria-label={t('frame.listen')}>
      <p role="status">{lost && t('missing.heading')}</p>
      <button type="button" className="listen-button" data-does="listen" onClick={onClick}>
        <Sign name="listen" /> <span>{t('frame.listen')}</span>
      </button>
    </section>
  );
};

const ComingPlayer = ({ lost, again }: Heard & Waiting) => <ListenButton lost={lost} onClick={again} />;

export const Player = later(() => import('./Player').then((file) => file.Player), ComingPlayer, ['listen']);
