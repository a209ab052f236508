import type programs from '../../locales/en/programs.json';
import type visit from '../../locales/en/visit.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'visit';
    resources: { visit: typeof visit; programs: typeof programs };
  }
}
