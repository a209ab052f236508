import type { TFunction } from 'i18next';
import { createContext, useContext } from 'react';
import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import {
  answersOf,
  type FamilyContext,
  type familyMachine,
  namesOf,
  questionInView,
} from '../../machines/family';
import type { Answers, QuestionId } from '../catalog/questions';
import { useSnapshot } from '../shell/useSnapshot';

export type Family = ActorRefFrom<typeof familyMachine>;

export const FamilyActor = createContext<Family | null>(null);

/** The people as they stand, the answers of the one in view, and the way to tell what happened. */
export const useFamily = (): {
  family: FamilyContext;
  /** Whether the guide's screen is this one. */
  isIn: SnapshotFrom<typeof familyMachine>['matches'];
  answers: Answers;
  question: QuestionId | null;
  send: Family['send'];
} => {
  const actor = useContext(FamilyActor);
  if (!actor) throw new Error('A part of the guide stands outside of FamilyActor.');
  const snapshot = useSnapshot(actor);
  const { context } = snapshot;
  return {
    family: context,
    isIn: (state) => snapshot.matches(state),
    answers: answersOf(context, context.present),
    question: questionInView(context),
    send: actor.send,
  };
};

/** What each person is called on the screen: by relation and number. */
export const peopleIn = (t: TFunction<'guide'>, family: FamilyContext): readonly string[] =>
  namesOf(family).map(({ relation, number }) => t(`people.${relation}`, { number }));
