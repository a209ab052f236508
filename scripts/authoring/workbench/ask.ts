import type { Edit } from './edit/kinds';
import type { Outcome } from './edit/save';

const token = document.querySelector<HTMLMetaElement>('meta[name=workbench]')?.content ?? '';

const post = async <Answer>(to: string, body: unknown): Promise<Answer> => {
  const answer = await fetch(to, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-workbench': token },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as Answer;
};

/** Why something could not be done, in words. */
export const whyNot = (reason: unknown): string =>
  reason instanceof TypeError
    ? 'The workbench does not answer. Is its window still open? Start it again, then press Save once more; nothing you typed is lost.'
    : reason instanceof Error
      ? reason.message
      : String(reason);

/** Saves edits together; then the page is loaded anew, there or at `next`, with the facts as they are now. */
export const saveEdits = async (edits: readonly Edit[], says: string, next?: string): Promise<Outcome> => {
  const outcome = await post<Outcome>('/ask/save', { edits, says });
  if (!outcome.saved) return outcome;
  if (next) history.replaceState(null, '', next);
  location.reload();
  return outcome;
};

export const undoLast = async (): Promise<Outcome> => {
  const outcome = await post<Outcome>('/ask/undo', {});
  if (outcome.saved) location.reload();
  return outcome;
};

export const savesSoFar = async (): Promise<readonly string[]> =>
  (await (await fetch('/ask/saves')).json()) as readonly string[];

/** Links that do not open, one sentence each. */
export const askLinks = (): Promise<readonly string[]> => post('/ask/links', {});

/** A sentence beside its English, and who read it. */
export interface Sentence {
  key: string;
  /** Undefined where nobody has translated it yet. */
  text?: string;
  english: string;
  /** Undefined unless a native reader read these very words beside this very English. */
  reading?: { verdict: string; on: string; note?: string };
  /** A doubt of those who wrote it. */
  doubt?: string;
}

export const sentencesOf = async (tag: string): Promise<readonly Sentence[]> =>
  (await (await fetch(`/ask/words/${tag}`)).json()) as readonly Sentence[];

export interface Share {
  read: number;
  of: number;
  untranslated: number;
}

export const sharesByLanguage = async (): Promise<Readonly<Record<string, Share>>> =>
  (await (await fetch('/ask/shares')).json()) as Readonly<Record<string, Share>>;
