import { useSyncExternalStore } from 'react';

/** Where the page is, by its fragment: `#/contact/311` is `['contact', '311']`. A reload stays there. */
export const useRoute = (): readonly string[] => {
  const fragment = useSyncExternalStore(
    (changed) => {
      addEventListener('hashchange', changed);
      return () => removeEventListener('hashchange', changed);
    },
    () => location.hash,
  );
  return fragment.replace(/^#\/?/, '').split('/').filter(Boolean).map(decodeURIComponent);
};

export const pathOf = (...steps: readonly string[]): string => `#/${steps.map(encodeURIComponent).join('/')}`;
