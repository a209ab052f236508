import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from '../../language/useTranslation';
import { useSend } from '../visit';
import { keepOffline, type Waiting } from './register';

/** The first screen has the line to itself for so long. */
const aheadMs = 5_000;

let waiting: Waiting | null = null;
let begun = false;
const watchers = new Set<() => void>();

const begin = (): void => {
  if (begun) return;
  begun = true;
  const offer = (found: Waiting) => {
    waiting = found;
    for (const tell of watchers) tell();
  };
  setTimeout(() => void keepOffline(offer), aheadMs);
};

const watch = (tell: () => void) => {
  watchers.add(tell);
  return () => void watchers.delete(tell);
};

/** Brings the site onto the device, and offers a newer release: here, between visits, and nowhere else. */
export const UpdateOffer = () => {
  const { t } = useTranslation();
  useEffect(begin, []);
  const [taken, setTaken] = useState(false);
  const send = useSend();
  const here = useRef(false);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const found = useSyncExternalStore(watch, () => waiting);
  if (!found) return null;
  /** Who has begun meanwhile goes on undisturbed; what waited here of a visit ends without a question. */
  const isStillWanted = () => {
    if (here.current) send({ type: 'wipe' });
    return here.current;
  };
  return (
    <p className="notice" role="status">
      {t('update.ready')}{' '}
      <button
        type="button"
        className="quiet"
        onClick={() => {
          setTaken(true);
          found.take(isStillWanted);
        }}
      >
        {t('update.take')}
      </button>{' '}
      {taken && t('frame.wait')}
    </p>
  );
};
