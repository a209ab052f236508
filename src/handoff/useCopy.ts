import { useState } from 'react';

/** Copies a text when somebody asks for it, and then what to say about it: a key under `take`. */
export const useCopy = () => {
  const [said, setSaid] = useState<'copied' | 'failed' | null>(null);
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('copied');
    } catch {
      setSaid('failed');
    }
  };
  return { said, copy };
};
