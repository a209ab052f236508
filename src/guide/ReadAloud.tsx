import { useContext, useRef } from 'react';
import { Listen } from '../listen/Listen';
import { ClientSide, ClientWords } from './ClientSide';
import { KeyCap } from './KeyCap';
import { useKeys } from './useKeys';

/** Reads the client's side aloud; nothing if their language has no sound. */
export const ReadAloud = () => {
  const place = useRef<HTMLDivElement>(null);
  const client = useContext(ClientWords);
  const parts = () => [...(place.current?.closest('.talk')?.querySelectorAll('[data-side="client"]') ?? [])];
  useKeys(({ action }) => {
    const button = place.current?.querySelector<HTMLButtonElement>('.listen-button');
    if (action !== 'listen' || !button) return false;
    button.click();
    return true;
  });
  return (
    <div ref={place} className="aloud">
      <ClientSide>
        {/* Keyed by language, so that reading stops when the client's language changes. */}
        <Listen key={client?.language} parts={parts} />
      </ClientSide>
      <KeyCap action="listen" />
    </div>
  );
};
