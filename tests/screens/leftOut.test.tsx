// @vitest-environment jsdom
import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import programWords from '../../locales/en/programs.json';
import { todayByClock } from '../../src/catalog/clock';
import { needIds } from '../../src/catalog/needs';
import type { Answers } from '../../src/catalog/questions';
import { judgeAll } from '../../src/eligibility/judge';
import { listedByDefault, programsOf } from '../../src/screens/bands';
import { fetchAll } from '../../src/screens/lazyScreens';
import { stage } from './stage';

const today = todayByClock();

/** Visits in which another program takes the place of the one that a center leaves out. */
const visits = needIds.flatMap((need) => {
  const answers: Answers = {
    urgent: ['none'],
    needs: [need],
    helpFor: 'me',
    borough: 'queens',
    age: '21to64',
  };
  const judgements = judgeAll(answers);
  const usual = listedByDefault(judgements, answers, today);
  return [...usual].flatMap((leftOut) => {
    const center = { programsLeftOut: [leftOut] };
    const listed = listedByDefault(programsOf(judgements, center), answers, today);
    return [...listed].some((program) => !usual.has(program))
      ? [{ need, leftOut, answers, center, listed }]
      : [];
  });
});

test.each(visits.slice(0, 4))(
  'a center without $leftOut: the list for $need holds what is recommended there',
  async (visit) => {
    const { page, visitActor, i18n } = stage([], visit.center);
    await act(() => fetchAll(i18n));
    act(() => {
      visitActor.send({ type: 'start' });
      for (const [question, answer] of Object.entries(visit.answers))
        visitActor.send({ type: 'answer', question, answer } as Parameters<typeof visitActor.send>[0]);
      visitActor.send({ type: 'results' });
    });
    await waitFor(() => expect(page.container.querySelector('.list-beside')).not.toBeNull());
    const onList = [...page.container.querySelectorAll('.list-beside li')].map((line) => line.textContent);
    const titles: Record<string, { title: string }> = programWords.programs;
    expect(onList.sort()).toEqual([...visit.listed].map((program) => titles[program]?.title).sort());
  },
);

test('there are such visits', () => expect(visits.length).toBeGreaterThan(3));
