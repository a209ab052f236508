import { describe, expect, test } from 'vitest';
import { readWords } from '../../scripts/build/words';
import { questionIds } from '../../src/catalog/questions';
import { pictures, terms, termsIn } from '../../src/guide/glossary';

const words = readWords('en');

describe('beside every question', () => {
  test.each(questionIds)('%s: how to ask it, why, what not to say, and a name for the plan', (question) => {
    for (const key of ['guide.ask', 'guide.avoid', 'guide.short'])
      expect(words.get(`${key}.${question}`), key).toBeTruthy();
    const why = [...words.keys()].filter((key) => key.startsWith(`visit.questions.${question}.why`));
    expect(why.length).toBeGreaterThan(0);
  });

  test('each word of the glossary is explained where the question about papers or lawyers brings it up', () => {
    expect(termsIn('court')).toContain('noticeToAppear');
    expect(termsIn('lawyer')).toContain('notario');
  });
});

describe('the picture of a paper', () => {
  const example = 'A 000 000 000';

  test.each(terms)('%s: shows only what the words beside it say of its looks', (term) => {
    const said = `${words.get(`guide.terms.${term}.name`)} ${words.get(`guide.terms.${term}.looks`)}`;
    for (const [printed] of pictures[term].words)
      for (const part of printed.split(', '))
        if (part !== example) expect(said.toLowerCase()).toContain(part.toLowerCase());
  });

  test('shows a number that nobody has', () => {
    expect(pictures.aNumber.words).toEqual([[example, expect.any(Number)]]);
  });
});
