import { useSelector } from '@xstate/react';
import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import { isLanguageTag, type LanguageTag } from '../../locales/languages';
import type { screenerMachine } from '../../machines/screener';
import { type Answers, isUnknowing } from '../catalog/questions';

export type Screener = ActorRefFrom<typeof screenerMachine>;
export type Visit = SnapshotFrom<typeof screenerMachine>;

export const VisitContext = createContext<Screener | null>(null);

/** The visit as it stands, and the way to tell it what happened. */
export const useVisit = (): { visit: Visit; send: Screener['send'] } => {
  const screener = useContext(VisitContext);
  if (!screener) throw new Error('A screen stands outside of VisitContext.');
  return { visit: useSelector(screener, (snapshot) => snapshot), send: screener.send };
};

/** The language on the screen. */
export const useTag = (): LanguageTag => {
  const { i18n } = useTranslation();
  return isLanguageTag(i18n.language) ? i18n.language : 'en';
};

/** Which form of a question fits the person the help is for: about oneself, a child or another. */
export const personOf = (answers: Answers): 'child' | 'person' | undefined => {
  const { helpFor } = answers;
  if (helpFor === undefined || isUnknowing(helpFor) || helpFor === 'me') return undefined;
  return helpFor === 'myChild' ? 'child' : 'person';
};
