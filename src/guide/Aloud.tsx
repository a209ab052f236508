import { useRef } from 'react';
import { Listen } from '../listen/Listen';
import { Cap } from './Cap';
import { ClientSide } from './ClientSide';
import { useKeys } from './useKeys';

/** Reads the client's side aloud, for a guide who cannot; nothing where their language has no sound. */
export const Aloud = () => {
  const place = useRef<HTMLDivElement>(null);
  const parts = () => [...(place.current?.closest('.talk')?.querySelectorAll('[data-side="client"]') ?? [])];
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
      <Cap deed="listen" />
    </div>
  );
};
