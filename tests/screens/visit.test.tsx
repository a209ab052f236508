// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import programs from '../../locales/en/programs.json';
import visit from '../../locales/en/visit.json';
import { languageOf } from '../../locales/languages';
import type { Answer, QuestionId } from '../../src/catalog/questions';
import { questionIds } from '../../src/catalog/questions';
import { choicesOf, sendsAtOnce } from '../../src/eligibility/answer';
import { fetchNamespace } from '../../src/language/i18n';
import { stage } from './stage';

const { frame, questions, question: each, review, results, welcome, errors, titles, progress } = visit;
const heading = () => screen.findByRole('heading', { level: 1 });
const at = (answers: readonly [QuestionId, Answer][]) => {
  const set = stage(answers);
  act(() => set.tell());
  return set;
};

describe('the welcome', () => {
  test('offers danger first, one button to start, and every language in its own letters', async () => {
    stage();
    expect(screen.getByRole('button', { name: frame.helpNow })).toBeVisible();
    expect(screen.getByRole('button', { name: welcome.start })).toBeVisible();
    for (const name of ['Español', '繁體中文', 'اردو', 'Kreyòl Ayisyen'])
      expect(screen.getByRole('link', { name })).toHaveAttribute('lang');
  });

  test('asks for nothing that could be typed', () => {
    const { page } = stage();
    expect(page.container.querySelector('input, textarea, select, [contenteditable]')).toBeNull();
  });
});

describe('a change of language', () => {
  test('is said, in the language that was chosen', async () => {
    const said = document.createElement('p');
    said.className = 'said';
    document.body.append(said);
    const { user } = stage();
    for (const tag of ['es', 'ur'] as const) {
      await user.click(screen.getByRole('link', { name: languageOf(tag).name }));
      const { language } = (await fetchNamespace(tag, 'visit')) as typeof visit;
      await waitFor(() => expect(said).toHaveTextContent(language.changed));
    }
    said.remove();
  });
});

describe('every question', () => {
  const others = questionIds.filter((id) => id !== 'urgent');
  test.each(others)('%s has a heading, its choices, and both ways not to know', async (id) => {
    const { page } = stage();
    const { QuestionForm } = await import('../../src/screens/QuestionForm');
    page.unmount();
    const { render } = await import('@testing-library/react');
    const { I18nContext } = await import('../../src/language/useTranslation');
    const { createI18n } = await import('../../src/language/i18n');
    render(
      <I18nContext value={createI18n('en', visit)}>
        <h1 id="q">{questions[id].title}</h1>
        <QuestionForm
          question={id}
          answers={{}}
          marks={[]}
          labelledBy="q"
          submit="go"
          onAnswer={() => undefined}
        />
      </I18nContext>,
    );
    const group = screen.getByRole('group', { name: questions[id].title });
    const choices = within(group).queryAllByRole('checkbox');
    const buttons = within(group)
      .getAllByRole('button')
      .filter((button) => button.matches('.choice'));
    expect(choices.length + buttons.length).toBe(choicesOf(id).length);
    expect(buttons.length).toBe(choicesOf(id).filter((choice) => sendsAtOnce(id, choice)).length);
    for (const choice of choices) expect(choice).toHaveAttribute('autocomplete', 'off');
    for (const choice of [...choices, ...buttons])
      expect(choice).toHaveAccessibleName(/^(?!.*(questions|answers)\.).*\S/);
    expect(within(group).getByRole('button', { name: each.notSure })).toBeInTheDocument();
    expect(within(group).getByRole('button', { name: each.skipped })).toBeInTheDocument();
  });
});

describe('a form of several choices', () => {
  test('"I don’t know" stands alone, and is the whole answer at once', async () => {
    const { user, visitActor } = at([['urgent', ['none']]]);
    await user.click(await screen.findByRole('checkbox', { name: questions.needs.answers.doctor }));
    await user.click(screen.getByRole('button', { name: each.notSure }));
    await waitFor(() => expect(visitActor.getSnapshot().context.answers.needs).toBe('notSure'));
  });

  test('an empty form says so beside the question and in the title, and moves the focus there', async () => {
    const { user } = at([['urgent', ['none']]]);
    await user.click(await screen.findByRole('button', { name: frame.continue }));
    const problem = await screen.findByRole('region', { name: new RegExp(errors.heading) });
    expect(problem).toHaveFocus();
    expect(within(problem).getByRole('link', { name: errors.chooseSome })).toBeInTheDocument();
    await waitFor(() => expect(document.title).toMatch(/^Error/));
    expect(screen.getByRole('group', { name: questions.needs.title })).toHaveAccessibleDescription(
      errors.chooseSome,
    );
  });
});

describe('asking about the person the help is for', () => {
  test('a mother is asked about her child', async () => {
    at([
      ['urgent', ['none']],
      ['needs', ['idCard']],
      ['helpFor', 'myChild'],
    ]);
    expect(await heading()).toHaveTextContent(questions.borough.title_child);
  });
});

describe('checking the answers', () => {
  test('each answer has its own Change, which opens that question with the answer chosen', async () => {
    const { user, visitActor } = at([
      ['urgent', ['none']],
      ['needs', ['idCard']],
      ['helpFor', 'me'],
      ['borough', 'bronx'],
      ['age', '18'],
    ]);
    act(() => visitActor.send({ type: 'review' }));
    expect(await heading()).toHaveTextContent(review.heading);
    await user.click(
      screen.getByRole('button', { name: review.changeWhich.replace('{{question}}', questions.age.title) }),
    );
    expect(await heading()).toHaveTextContent(questions.age.title);
    expect(
      await screen.findByRole('button', { name: questions.age.answers['18'], pressed: true }),
    ).toBeVisible();
  });
});

describe('a change of one answer', () => {
  test('says at which question one is, and Back leads to the answers again', async () => {
    const { user, visitActor, page } = at([
      ['urgent', ['none']],
      ['needs', ['idCard']],
      ['helpFor', 'me'],
      ['borough', 'bronx'],
      ['age', '18'],
    ]);
    act(() => visitActor.send({ type: 'review' }));
    const changes = () => page.container.querySelectorAll('.review .change button');
    await waitFor(() => expect(changes()).toHaveLength(5));
    for (const [at, change] of changes().entries()) {
      await user.click(changes()[at] ?? change);
      await waitFor(() =>
        expect(document.title).toContain(titles.question.replace('{{number}}', `${at + 1}`)),
      );
      const isSaidToBeLast = page.container.querySelector('.line')?.textContent === progress.last;
      expect(isSaidToBeLast, `question ${at + 1}`).toBe(at === 4);
      await user.click(screen.getByRole('button', { name: frame.back }));
      expect(await heading()).toHaveTextContent(review.heading);
    }
  });
});

describe('the results', () => {
  test('show the reasons, what would settle it, and the number first', async () => {
    const { visitActor } = at([
      ['urgent', ['none']],
      ['needs', ['idCard']],
      ['helpFor', 'me'],
      ['borough', 'bronx'],
      ['age', 'notSure'],
    ]);
    act(() => visitActor.send({ type: 'results' }));
    const card = (await screen.findByRole('heading', { name: programs.programs.idnyc.title })).closest('li');
    if (!card) throw new Error('There is no card for IDNYC.');
    expect(card.closest('.covered')?.querySelector('.verdict')).toHaveTextContent(results.possible);
    await waitFor(() => expect(card).toHaveTextContent(programs.conditions.livesInCity));
    const buttons = await within(card).findAllByRole('button', {
      name: new RegExp(`^${results.answerNow}:`),
    });
    expect(buttons).toHaveLength(1);
    expect(buttons[0]).toHaveTextContent(questions.age.title);
  });

  test('are never empty: a person who skipped everything sees the front doors', async () => {
    const { visitActor } = at([
      ['urgent', 'skipped'],
      ['needs', 'skipped'],
      ['helpFor', 'skipped'],
    ]);
    act(() => visitActor.send({ type: 'results' }));
    for (const door of ['nyc-311', 'moia-hotline'] as const)
      await screen.findByRole('heading', { level: 3, name: programs.programs[door].title });
  });
});

test('a part of the page that breaks shows the numbers, and the visit is forgotten', async () => {
  const { visitActor, i18n } = at([['urgent', ['hurt']]]);
  const logged = console.error;
  console.error = () => undefined;
  const translate = i18n.t.bind(i18n);
  act(() => {
    i18n.t = new Proxy(i18n.t, {
      apply: (_, self, [key, ...rest]: [string]) => {
        if (key.startsWith('questions.')) throw new Error('broken');
        return Reflect.apply(translate, self, [key, ...rest]);
      },
    });
    visitActor.send({ type: 'help.close' });
  });
  console.error = logged;
  expect(await heading()).toHaveTextContent(visit.fault.heading);
  for (const number of ['311', '911', '988'])
    expect(screen.getAllByRole('link', { name: new RegExp(`\\b${number}$`) })).not.toHaveLength(0);
  expect(visitActor.getSnapshot().context.answers).toEqual({});
});

describe('several dangers at once', () => {
  test('can be toggled one after the other, with the numbers for each, and the last one cannot be removed', async () => {
    const { user, visitActor, page } = at([['urgent', ['hurt']]]);
    await screen.findByText(visit.help.also);
    const more = page.container.querySelector<HTMLElement>('.dangers') ?? page.container;
    const pressed = () =>
      within(more)
        .getAllByRole('button', { pressed: true })
        .map((one) => one.textContent);
    expect(pressed()).toEqual([questions.urgent.answers.hurt]);
    await user.click(within(more).getByRole('button', { name: questions.urgent.answers.noSafePlace }));
    expect(visitActor.getSnapshot().context.answers.urgent).toEqual(['hurt', 'noSafePlace']);
    expect(page.container.querySelectorAll('.danger.chosen')).toHaveLength(2);
    await user.click(within(more).getByRole('button', { name: questions.urgent.answers.hurt }));
    await user.click(within(more).getByRole('button', { name: questions.urgent.answers.noSafePlace }));
    expect(visitActor.getSnapshot().context.answers.urgent).toEqual(['noSafePlace']);
    await user.click(screen.getByRole('button', { name: visit.help.close }));
    await screen.findByRole('heading', { name: questions.needs.title });
  });
});
