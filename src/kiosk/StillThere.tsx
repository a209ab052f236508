import { useEffect, useState } from 'react';
import { useTranslation } from '../language/useTranslation';
import { useModal } from '../shell/useModal';
import { startChime } from './chime';

/**
 * Covers the visit and asks, who has not touched for long or who said that they are done. The visit stays behind it as
 * it was: an unfinished form, a scrolled page and the focus are found again.
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

/** The seconds that are left, seen and, by who may have turned away, heard. */
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
