import type guide from '../../locales/en/guide.json';
import type handoff from '../../locales/en/handoff.json';
import type kiosk from '../../locales/en/kiosk.json';
import type leaflets from '../../locales/en/leaflets.json';
import type listen from '../../locales/en/listen.json';
import type programs from '../../locales/en/programs.json';
import type promise from '../../locales/en/promise.json';
import type visit from '../../locales/en/visit.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'visit';
    resources: {
      visit: typeof visit;
      programs: typeof programs;
      handoff: typeof handoff;
      kiosk: typeof kiosk;
      guide: typeof guide;
      listen: typeof listen;
      leaflets: typeof leaflets;
      promise: typeof promise;
    };
  }
}
