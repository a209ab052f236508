import { useState } from 'react';

/** Copies `text` to the clipboard on request. `said` is a key under `take`, reset to null when `text` changes. */
export const useCopy = (text: string) => {
  const [last, setLast] = useState<{ text: string; said: 'copied' | 'failed' } | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setLast({ text, said: 'copied' });
    } catch {
      setLast({ text, said: 'failed' });
    }
  };
  return { said: last?.text === text ? last.said : null, copy };
};
