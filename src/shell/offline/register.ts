/** A service worker that has come in whole and waits for its turn. */
export interface Waiting {
  /** Lets it take over, and shows this page anew, or does what `show` says, if that is still wanted when it has. */
  take: (isStillWanted?: () => boolean, show?: () => void) => void;
}

const address = '/sw.js';

let named: string | undefined;

/** The one script address that our content security policy lets code name, and lets it name once. */
const trusted = (): string => {
  named ??= name();
  return named;
};
const name = (): string => {
  const { trustedTypes } = window as { trustedTypes?: { createPolicy: TrustedPolicy } };
  const policy = trustedTypes?.createPolicy('app-sw', { createScriptURL: () => address });
  return (policy?.createScriptURL(address) as string | undefined) ?? address;
};
type TrustedPolicy = (
  name: string,
  rules: { createScriptURL: (url: string) => string },
) => { createScriptURL: (url: string) => unknown };

/**
 * Brings all files of the site onto the device, so that from then on it needs no network. `onWaiting` is called
 * when a newer release has come in whole: it takes over only when it is told to, or when no page is open.
 * @returns how to ask for a newer one; null where the browser keeps nothing.
 */
export const keepOffline = async (
  onWaiting: (waiting: Waiting) => void,
): Promise<ServiceWorkerRegistration | null> => {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers) return null;
  const registration = await workers.register(trusted(), { updateViaCache: 'none' }).catch(() => null);
  if (!registration) return null;
  const offer = () => {
    if (!registration.waiting || !workers.controller) return;
    const take: Waiting['take'] = (isStillWanted = () => true, show = () => location.reload()) => {
      const end = () => {
        clearInterval(again);
        workers.removeEventListener('controllerchange', end);
        if (isStillWanted()) show();
      };
      // Whichever waits by now: it may have been overtaken by one still newer, or be in power through another tab.
      const ask = () => {
        const { waiting } = registration;
        if (waiting && isStillWanted()) waiting.postMessage('take over');
        else end();
      };
      // Asked once while the worker before has work, Chromium may leave the next one waiting for minutes.
      const again = setInterval(ask, 1_000);
      workers.addEventListener('controllerchange', end);
      ask();
    };
    onWaiting({ take });
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
  offer();
  return registration;
};

/** Keeps the sound of every language too: for a wall, which nobody asks how much may be fetched. */
export const keepSounds = async (registration: ServiceWorkerRegistration | null): Promise<void> => {
  if (!registration) return;
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage('keep sounds');
};
