import { useState } from 'react';

/** Copies `text` to the clipboard on request. `result` is a key under `take`, reset to null when `text` changes. */
export const useCopy = (text: string) => {
  const [last, setLast] = useState<{ text: string; result: 'copied' | 'failed' } | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setLast({ text, result: 'copied' });
    } catch {
      setLast({ text, result: 'failed' });
    }
  };
  return { result: last?.text === text ? last.result : null, copy };
};
