import { useEffect, useRef } from 'react';
import { Listen } from '../listen/Listen';
import { ClientSide } from './ClientSide';
import { KeyCap } from './KeyCap';
import { useKeys } from './useKeys';

/** Reads the client's side aloud, for a guide who cannot; nothing where their language has no sound. */
export const ReadAloud = () => {
  const place = useRef<HTMLDivElement>(null);
  const parts = () => [...(place.current?.closest('.talk')?.querySelectorAll('[data-side="client"]') ?? [])];
  // A pointer leaves the focus where it is, or Enter would no longer go on to the next question.
  useEffect(() => {
    const keepFocus = (event: Event) => event.preventDefault();
    const here = place.current;
    here?.addEventListener('mousedown', keepFocus);
    return () => here?.removeEventListener('mousedown', keepFocus);
  }, []);
  useKeys(({ does }) => {
    const button = place.current?.querySelector<HTMLButtonElement>('.listen-button');
    if (does !== 'listen' || !button) return false;
    button.click();
    return true;
  });
  return (
    <div ref={place} className="aloud">
      <ClientSide>
        <Listen parts={parts} />
      </ClientSide>
      <KeyCap deed="listen" />
    </div>
  );
};
