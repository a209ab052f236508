import { vi } from 'vitest';

type Step = 'installed' | 'activating' | 'activated' | 'redundant';

/** A fake worker that records its messages. */
export class StandInWorker extends EventTarget {
  state = 'installing';
  messages: string[] = [];
  constructor(readonly name: string) {
    super();
  }
  postMessage(text: string) {
    this.messages.push(text);
  }
  become(state: Step) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

/** A browser with one active release; the test triggers each step of later ones. */
export const browserWithRelease = () => {
  const registration = Object.assign(new EventTarget(), {
    installing: null as StandInWorker | null,
    waiting: null as StandInWorker | null,
    active: new StandInWorker('first') as StandInWorker | null,
  });
  const container = Object.assign(new EventTarget(), {
    controller: registration.active,
    register: () => Promise.resolve(registration),
    ready: Promise.resolve(registration),
  });
  Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true });
  const shown: string[] = [];
  vi.stubGlobal('location', {
    pathname: '/',
    reload: () => shown.push('reload'),
    replace: (to: string) => shown.push(to),
  });
  /** Installs completely and waits, replacing one that waited before. */
  const comes = (name: string) => {
    const worker = new StandInWorker(name);
    registration.installing = worker;
    registration.dispatchEvent(new Event('updatefound'));
    registration.installing = null;
    const before = registration.waiting;
    registration.waiting = worker;
    worker.become('installed');
    before?.become('redundant');
    return worker;
  };
  /** Activates, on request of this or another tab. */
  const takesOver = (worker: StandInWorker) => {
    if (registration.waiting === worker) registration.waiting = null;
    worker.become('activating');
    registration.active = worker;
    container.controller = worker;
    container.dispatchEvent(new Event('controllerchange'));
    worker.become('activated');
  };
  return { registration, shown, comes, takesOver };
};
