import { later } from './later';
import { NotLoaded } from './NotLoaded';
import { OneTouch } from './OneTouch';

/** The parts of a visit that come after the first screen, in the order in which a visit may need them. */
export const HelpNow = later(() => import('./HelpNow').then((file) => file.HelpNow), NotLoaded);
export const QuestionForm = later(() => import('./QuestionForm').then((file) => file.QuestionForm), OneTouch);
export const Reviewing = later(() => import('./Reviewing').then((file) => file.Reviewing), NotLoaded);
export const Results = later(() => import('./Results').then((file) => file.Results), NotLoaded, [
  'programs',
  'handoff',
]);
export const Received = later(() => import('./Received').then((file) => file.Received), NotLoaded, [
  'programs',
  'handoff',
]);

export const BrowserBack = later(
  () => import('./BrowserBack').then((file) => file.BrowserBack),
  () => null,
);
export const UpdateOffer = later(
  () => import('../offline/UpdateOffer').then((file) => file.UpdateOffer),
  () => null,
);

/** Fetches what a first question may lead to. Never rejects: what could not come is fetched at its need. */
export const fetchNext = () => quietly(HelpNow, { load: () => import('../language/files') });

/** Fetches all that a visit can show. Never rejects. */
export const fetchAll = () => quietly(HelpNow, QuestionForm, Reviewing, Results, Received);

const quietly = async (...parts: readonly { load: () => Promise<unknown> }[]): Promise<void> => {
  await Promise.allSettled(parts.map(({ load }) => load()));
};
