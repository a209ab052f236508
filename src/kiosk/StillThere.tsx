import { useEffect, useState } from 'react';
import { useTranslation } from '../language/useTranslation';
import { useModal } from '../shell/useModal';
import { startChime } from './chime';

/**
 * Covers the visit and asks. The visit stays behind it as it was: an unfinished form, a scrolled page and the
 * focus are found again.
 */
export const StillThere = ({
  seconds,
  onStay,
  onErase,
}: {
  seconds: number;
  onStay: () => void;
  onErase: () => void;
}) => {
  const { t } = useTranslation('kiosk');
  const dialog = useModal(onStay);
  const left = useCountdown(seconds);
  return (
    <dialog ref={dialog} className="still-there" aria-labelledby="still-there">
      <h2 id="still-there">{t('still.heading')}</h2>
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
        {t('still.yes')}
      </button>
      <button type="button" className="button" onClick={onErase}>
        {t('still.no')}
      </button>
    </dialog>
  );
};

/** The seconds that are left, seen and heard. */
const useCountdown = (seconds: number): number => {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const end = performance.now() + seconds * 1_000;
    const chime = startChime();
    chime.tick(seconds);
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil((end - performance.now()) / 1_000));
      setLeft((before) => {
        if (now !== before) chime.tick(now);
        return now;
      });
    }, 200);
    return () => {
      clearInterval(timer);
      chime.stop();
    };
  }, [seconds]);
  return left;
};
