import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { centerPath } from '../../language/homePath';
import { pendingLanguage } from '../../language/i18n';
import { useTranslation } from '../../language/useTranslation';
import { announce, useAnnounce } from '../announce';
import { useSend } from '../visit';
import { keepOffline, type Waiting } from './register';

/** Delay before the service worker downloads, so that it does not compete with the first screen. */
const aheadMs = 5_000;

let waiting: Waiting | null = null;
let started = false;
const watchers = new Set<() => void>();

/** Whether nothing is kept yet by who asked the browser to save data; the copy is more than a megabyte. */
const isSparing = (): boolean => {
  const { connection, serviceWorker } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true && !serviceWorker?.controller;
};

const begin = (): void => {
  if (started || isSparing()) return;
  started = true;
  const offer = (found: Waiting) => {
    waiting = found;
    for (const notify of watchers) notify();
  };
  setTimeout(() => void keepOffline(offer), aheadMs);
};

const watch = (notify: () => void) => {
  watchers.add(notify);
  return () => void watchers.delete(notify);
};

/** Registers the service worker and offers a newer release; shown between visits only. */
export const UpdateOffer = () => {
  const { t, i18n } = useTranslation();
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
  // It comes by itself, later than the page.
  useAnnounce(found ? t('update.ready') : '');
  if (!found) return null;
  /** Wipes first, so that the unload is not confirmed; keeps a language that is still loading. */
  const show = () => {
    send({ type: 'wipe' });
    const pending = pendingLanguage(i18n);
    if (pending && !pending.lost) location.replace(centerPath(pending.tag));
    else location.reload();
  };
  return (
    <p className="notice">
      {t('update.ready')}{' '}
      <button
        type="button"
        className="quiet"
        onClick={() => {
          setTaken(true);
          announce(t('frame.wait'));
          // A person who has started meanwhile is not interrupted.
          found.take(() => here.current, show);
        }}
      >
        {t('update.take')}
      </button>{' '}
      {taken && t('frame.wait')}
    </p>
  );
};
