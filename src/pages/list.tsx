import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import type { LanguageTag } from '../../locales/languages';
import type { Need } from '../catalog/needs';
import { programs } from '../catalog/programs';
import { programPath } from '../handoff/addresses';
import { allPath, nowPath, promisePath } from '../shell/addresses';
import { AllHelp } from './AllHelp';
import { NeedPage } from './NeedPage';
import { needPages, needPath, needTitle } from './needPages';
import { ProgramPage } from './ProgramPage';
import type { PublicLinks } from './PublicFrame';
import { PromisePage } from './promise/PromisePage';
import { RightNow } from './RightNow';

/** A prerendered page, the same for all readers of a language. */
export interface PublicPage {
  path: (tag: LanguageTag) => string;
  title: (t: i18n['t']) => string;
  description: (t: i18n['t']) => string;
  body: ReactNode;
  /** The need that a visit from this page begins with; absent on pages from which none begins, null for a group. */
  need?: Need | null;
}

export const publicPages = (ways: PublicLinks): readonly PublicPage[] => [
  {
    path: nowPath,
    title: (t) => t('visit:help.heading'),
    description: (t) => t('visit:help.lead'),
    body: <RightNow ways={ways} />,
  },
  {
    path: allPath,
    title: (t) => t('visit:all.heading'),
    description: (t) => t('visit:all.lead'),
    body: <AllHelp ways={ways} />,
  },
  {
    path: promisePath,
    title: (t) => t('visit:frame.promise'),
    description: (t) => t('promise:description'),
    body: <PromisePage ways={ways} />,
  },
  ...needPages.map(
    (of): PublicPage => ({
      path: (tag) => needPath(tag, of.name),
      title: (t) =>
        of.need ? t(`visit:${needTitle(of.need)}`) : t(`visit:questions.needs.groups.${of.group}`),
      description: (t) => t('visit:all.lead'),
      body: <NeedPage of={of} ways={ways} />,
      need: of.need ?? null,
    }),
  ),
  ...programs.map(
    ({ id }): PublicPage => ({
      path: (tag) => programPath(tag, id),
      title: (t) => t(`programs:programs.${id}.title`),
      description: (t) => t(`programs:programs.${id}.summary`),
      body: <ProgramPage program={id} ways={ways} />,
    }),
  ),
];
