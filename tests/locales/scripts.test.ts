import { expect, test } from 'vitest';
import { readWords } from '../../scripts/build/words';
import { scriptsAboutMe } from '../../src/catalog/city/scriptsAboutMe';

/** Call scripts by program; `me` in the person's own voice. */
const scripts = [...readWords('en')].flatMap(([key, text]) => {
  const [, program, me] = /^programs\.programs\.([^.]+)\.say(_me)?$/.exec(key) ?? [];
  return program ? [{ program, text, isAboutMe: me !== undefined }] : [];
});

test('a script that anybody may say tells nothing of the caller, who may call for a child or a friend', () => {
  const aboutTheCaller = /\b(me|my|I am|I was|I cannot|I do not have|I have no)\b/;
  expect(
    scripts.filter(
      ({ isAboutMe, text }) => !isAboutMe && aboutTheCaller.test(text.replaceAll(/near me|tell me/g, '')),
    ),
  ).toEqual([]);
});

test('a script that speaks of somebody has a twin for who asks for themselves, in the first person', () => {
  const ofSomebody = /\b(a person|that person|someone|somebody|young person|child)\b/i;
  const anySense = /talk to someone|violence|child and|parent and a child|family with a child|for a child/;
  const needTwins = scripts.filter(
    ({ isAboutMe, text }) => !isAboutMe && ofSomebody.test(text) && !anySense.test(text),
  );
  const twins = scripts.filter(({ isAboutMe }) => isAboutMe);
  expect(needTwins.map(({ program }) => program).sort()).toEqual(twins.map(({ program }) => program).sort());
  expect(twins.filter(({ text }) => !/\b(I|me|my)\b/.test(text) || ofSomebody.test(text))).toEqual([]);
});

test('the screens know each twin', () => {
  const twins = scripts.filter(({ isAboutMe }) => isAboutMe).map(({ program }) => program);
  expect(Object.keys(scriptsAboutMe).sort()).toEqual(twins.sort());
});
