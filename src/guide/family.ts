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

/** State of the family machine. Throws an Error outside `FamilyActor`. */
export const useFamily = (): {
  family: FamilyContext;
  /** `matches` of the machine's current snapshot. */
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

/** Names of the people: relation and number. */
export const peopleIn = (t: TFunction<'guide'>, family: FamilyContext): readonly string[] =>
  namesOf(family).map(({ relation, number }) => t(`people.${relation}`, { number }));
