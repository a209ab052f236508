import { useState } from 'react';

/**
 * Copies this text when somebody asks for it, and then what to say about it: a key under `take`. Nothing is said of a
 * text that has changed since.
 */
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
