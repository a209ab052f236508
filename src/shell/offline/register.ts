/** A service worker that is installed and waiting. */
export interface Waiting {
  /**
   * Activates it, then calls `show` (default: reload) if `isStillWanted` is still true. Called again meanwhile, it only
   * replaces the two.
   */
  take: (isStillWanted?: () => boolean, show?: () => void) => void;
}

const address = `${import.meta.env.BASE_URL}sw.js`;

let named: string | undefined;

/** The worker's address as a trusted script URL. The CSP allows this policy name once, so the result is kept. */
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
 * Registers the service worker, which keeps the whole site for use offline. `onWaiting` is called when a newer release
 * is installed; it activates only by `take`, or when no page is open.
 * @returns null if the browser has no service workers or registration fails.
 */
export const keepOffline = async (
  onWaiting: (waiting: Waiting) => void,
): Promise<ServiceWorkerRegistration | null> => {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers) return null;
  const registration = await workers.register(trusted(), { updateViaCache: 'none' }).catch(() => null);
  if (!registration) return null;
  let isWanted: () => boolean;
  let show: () => void;
  let again: ReturnType<typeof setInterval> | undefined;
  const end = () => {
    clearInterval(again);
    again = undefined;
    if (isWanted()) show();
  };
  // Read again: meanwhile a newer worker may be waiting, or another tab may have activated this one.
  const ask = () => {
    const { waiting } = registration;
    if (waiting && isWanted()) waiting.postMessage('take over');
    else end();
  };
  const take: Waiting['take'] = (isStillWanted = () => true, showAnew = () => location.reload()) => {
    isWanted = isStillWanted;
    show = showAnew;
    if (again) return;
    // Repeated, because Chromium may delay activation for minutes while the old worker is busy.
    again = setInterval(ask, 1_000);
    ask();
  };
  workers.addEventListener('controllerchange', () => again && end());
  const offer = () => {
    if (registration.waiting && workers.controller) onWaiting({ take });
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
  offer();
  return registration;
};

/** Also keeps the audio of all languages; for kiosks, where data use does not matter. */
export const keepSounds = async (registration: ServiceWorkerRegistration | null): Promise<void> => {
  if (!registration) return;
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage('keep sounds');
};
