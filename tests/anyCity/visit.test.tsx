// @vitest-environment jsdom
import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import words from '../../locales/en/programs.json';
import { answersFor } from '../../scripts/verify/visitors/witness';
import { contact } from '../../src/catalog/contacts';
import { programOf, programs } from '../../src/catalog/programs';
import type { Answer, Answers, QuestionId } from '../../src/catalog/questions';
import { pathOf } from '../../src/eligibility/path';
import { stage } from '../screens/stage';

/** Whom the first programs without urgency are meant for: answers that lead to the best verdict. */
const witnesses = programs
  .filter(({ urgentWhen }) => urgentWhen === undefined)
  .slice(0, 2)
  .map((program) => ({
    id: program.id,
    answers:
      program.kind === 'judged'
        ? (answersFor(program, 'likely') ?? answersFor(program, 'possible'))
        : answersFor(program, 'information'),
    need: program.needs.find((need) => need !== 'everyone') ?? ('everything' as const),
  }));

/** What a person is asked in turn who would say this, and who skips the rest. */
const told = (
  would: Answers,
  said: readonly [QuestionId, Answer][] = [],
): readonly [QuestionId, Answer][] => {
  const { next } = pathOf(Object.fromEntries(said) as Answers);
  return next === null ? said : told(would, [...said, [next, would[next] ?? 'skipped']]);
};

test.each(witnesses)('a visit leads to $id, with its words and its number', async ({ id, answers, need }) => {
  expect(answers).not.toBeNull();
  const set = stage(told({ urgent: ['none'], helpFor: 'me', needs: [need], ...answers }));
  act(() => set.tell());
  await waitFor(() => expect(set.page.container).toHaveTextContent(words.programs[id].title));
  const numbers = programOf(id).contacts.flatMap((each) => contact(each).phone ?? []);
  expect(numbers.some((number) => set.page.container.textContent?.includes(number))).toBe(true);
});
