import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from '../language/useTranslation';
import { Drawing } from './Drawing';

/** In CSS pixels. With less content than this out of view, there is nothing to scroll to. */
const worthwhile = 48;

/**
 * Scroll buttons for people who cannot swipe. Both stay while the page can be scrolled at all, so that neither goes away
 * under the finger or the focus, nor takes the other's place.
 */
export const ScrollButtons = () => {
  const { t } = useTranslation('kiosk');
  const section = useRef<HTMLElement>(null);
  const { above, below } = useRoom(section);
  const turn = (direction: 1 | -1) =>
    window.scrollBy({ top: direction * window.innerHeight * 0.6, behavior: 'auto' });
  return (
    <section ref={section} className="scroll-buttons" aria-label={t('scroll.down')}>
      {(above || below) && (
        <>
          <button
            type="button"
            className="button"
            data-scroll="up"
            aria-disabled={!above}
            onClick={() => turn(-1)}
          >
            <Drawing name="up" /> {t('scroll.up')}
          </button>
          <button
            type="button"
            className="button"
            data-scroll="down"
            aria-disabled={!below}
            onClick={() => turn(1)}
          >
            <Drawing name="down" /> {t('scroll.down')}
          </button>
        </>
      )}
    </section>
  );
};

const useRoom = (section: RefObject<HTMLElement | null>): { above: boolean; below: boolean } => {
  const [room, setRoom] = useState({ above: false, below: false });
  useEffect(() => {
    const measure = () => {
      const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
      const above = scrollTop > worthwhile;
      const below = scrollHeight - clientHeight - scrollTop > worthwhile;
      setRoom((before) => (before.above === above && before.below === below ? before : { above, below }));
    };
    const resized = new ResizeObserver(() => {
      if (fitsWithout(section.current)) setRoom({ above: false, below: false });
      else measure();
    });
    resized.observe(document.body);
    addEventListener('scroll', measure, { passive: true });
    return () => {
      resized.disconnect();
      removeEventListener('scroll', measure);
    };
  }, [section]);
  return room;
};

/** Whether the page fits without the buttons, which narrow it and may not be the cause of themselves. */
const fitsWithout = (section: HTMLElement | null): boolean => {
  if (!section) return false;
  section.hidden = true;
  const { scrollHeight, clientHeight } = document.documentElement;
  section.hidden = false;
  return scrollHeight - clientHeight <= worthwhile;
};
