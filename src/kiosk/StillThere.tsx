import { useEffect, useState } from 'react';
import { useTranslation } from '../language/useTranslation';
import { useModal } from '../shell/useModal';
import { startChime } from './chime';

/**
 * Asks whether to go on, after a timeout or when the person pressed Done. The visit stays mounted below, so that form
 * input, scroll position and focus are kept.
 */
export const StillThere = ({
  isLeaving,
  seconds,
  onStay,
  onErase,
}: {
  isLeaving: boolean;
  seconds: number;
  onStay: () => void;
  onErase: () => void;
}) => {
  const { t } = useTranslation(['kiosk', 'visit']);
  const dialog = useModal(onStay);
  const left = useCountdown(seconds, !isLeaving);
  return (
    <dialog ref={dialog} className="still-there" aria-labelledby="still-there">
      <h2 id="still-there">{t(isLeaving ? 'still.done' : 'still.heading')}</h2>
      <svg className="ring" viewBox="0 0 120 120" width="120" height="120" aria-hidden="true">
        <circle className="gone" cx="60" cy="60" r="52" />
        <circle
          className="left"
          cx="60"
          cy="60"
          r="52"
          pathLength={seconds}
          strokeDasharray={`${left} ${seconds}`}
        />
        <text x="60" y="60" direction="ltr">
          {left}
        </text>
      </svg>
      <p className="lead" role="timer">
        {t('still.lead', { count: left })}
      </p>
      <button type="button" className="button main stay" onClick={onStay}>
        {isLeaving ? t('frame.startOverNo', { ns: 'visit' }) : t('still.yes')}
      </button>
      <button type="button" className="button" onClick={onErase}>
        {isLeaving ? t('frame.startOverYes', { ns: 'visit' }) : t('still.no')}
      </button>
    </dialog>
  );
};

/** Seconds left; with `isHeard` also as a sound, for people who have turned away. */
const useCountdown = (seconds: number, isHeard: boolean): number => {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const end = performance.now() + seconds * 1_000;
    const chime = isHeard ? startChime() : null;
    chime?.tick(seconds);
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil((end - performance.now()) / 1_000));
      setLeft((before) => {
        if (now !== before) chime?.tick(now);
        return now;
      });
    }, 200);
    return () => {
      clearInterval(timer);
      chime?.stop();
    };
  }, [seconds, isHeard]);
  return left;
};
