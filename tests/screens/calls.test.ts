import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageTags } from '../../locales/languages';
import { readWords } from '../../scripts/build/words';
import { anyAnswers } from '../../scripts/verify/visitors/anyAnswers';
import { boroughs } from '../../src/catalog/city/boroughs';
import { authorityLines } from '../../src/catalog/city/lines';
import { dangers } from '../../src/catalog/city/linesOfDanger';
import { type ContactId, contact, contacts } from '../../src/catalog/contacts';
import { contactsOn } from '../../src/catalog/freshness';
import { programOf } from '../../src/catalog/programs';
import { type Answers, isNonAnswer, questions } from '../../src/catalog/questions';
import type { Contact } from '../../src/catalog/shape';
import { sources } from '../../src/catalog/sources';
import { judgeAll } from '../../src/eligibility/judge';
import { answersAt } from '../../src/handoff/answering';
import { placesByDefault } from '../../src/handoff/list';
import { messageText } from '../../src/handoff/message';
import { plainText } from '../../src/handoff/plainText';
import { whomToCall } from '../../src/handoff/whomToCall';
import {
  bandsOf,
  byUrgency,
  inTurn,
  judgementsOn,
  listedByDefault,
  recommendedFirst,
  roundsOf,
  urgencyOf,
} from '../../src/screens/bands';
import { type Call, callsOf } from '../../src/screens/calls';
import { wordsIn } from '../handoff/support';

const sunday = new Date('2026-11-29T06:30:00Z');
const tuesday = new Date('2026-12-01T15:00:00Z');
/** When the City's lines have closed and the State's have not. */
const evening = new Date('2026-12-01T23:30:00Z');

const boroughOf = ({ borough }: Answers) => boroughs.find((one) => one === borough) ?? null;

const callsFor = (answers: Answers, now: Date): readonly Call[] => {
  const today = now.toISOString().slice(0, 10);
  const judgements = judgeAll(answers);
  const bands = bandsOf(judgements, answers, today, recommendedFirst(judgements, answers, today));
  return callsOf(
    bands.flatMap(({ group, whole }) => (group === 'unlikely' ? [] : whole.judgements)),
    bands.flatMap(({ folded }) => folded.judgements),
    { now, today, tag: 'en', borough: boroughOf(answers), answers },
  );
};

/** Every number of the calls, in the order in which it is shown. */
const numbersOf = (calls: readonly Call[]): readonly string[] =>
  calls.flatMap(({ head, after, offices }) =>
    [
      contact(head).phone,
      after && contact(after).phone,
      ...offices.map((office) => ('place' in office ? office.place.phone : office.contact.phone)),
    ].filter((phone) => typeof phone === 'string'),
  );

const programsOf = (calls: readonly Call[]) =>
  calls.flatMap(({ judgements }) => judgements.map(({ program }) => program));

describe('whatever anybody answers, by day and by night', () => {
  test('each number stands once, and the first one is open', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(sunday, tuesday, evening), (answers, now) => {
        const calls = callsFor(answers, now);
        const numbers = numbersOf(calls);
        expect(numbers).toEqual([...new Set(numbers)]);
        expect(calls[0] && answersAt(calls[0].head, now)).toBe(true);
      }),
    );
  });

  test.each(questions.urgent.answers.filter((danger) => danger !== 'none'))(
    'the first number after %s is that of the help screen, at any hour',
    (danger) => {
      for (const now of [sunday, tuesday, evening]) {
        const lines = contactsOn(dangers[danger], now.toISOString().slice(0, 10));
        const [call] = callsFor({ urgent: [danger], helpFor: 'me' }, now);
        expect(call?.head).toBe(whomToCall(lines, { now, tag: 'en' })?.now);
      }
    },
  );

  test('no line of the immigration authorities is among whom to call, or the offices that help', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(sunday, tuesday, evening), (answers, now) => {
        const named = callsFor(answers, now).flatMap(({ head, after, offices }) => [
          head,
          after,
          ...offices.map((office) => ('id' in office ? office.id : null)),
        ]);
        expect(authorityLines.filter((id) => named.includes(id))).toEqual([]);
      }),
    );
  });

  test('each need that was asked for has a program on the list, of those that are shown for it', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(sunday, tuesday), (answers, now) => {
        const today = now.toISOString().slice(0, 10);
        const judgements = judgeAll(answers);
        const listed = listedByDefault(judgements, answers, today);
        const shown = judgementsOn(judgements, today).filter(
          ({ verdict, inScope }) => inScope && verdict !== 'unlikely',
        );
        const { needs = 'skipped' } = answers;
        for (const need of isNonAnswer(needs) ? [] : needs) {
          const ways = shown.filter(({ program }) => programOf(program).needs.some((one) => one === need));
          const judged = ways.filter(({ verdict }) => verdict !== 'information');
          const wanted = judged.length > 0 ? judged : ways;
          if (wanted.length > 0)
            expect(
              wanted.some(({ program }) => listed.has(program)),
              need,
            ).toBe(true);
        }
      }),
      { examples: [[{ needs: ['lawyer', 'children'], helpFor: 'me', age: '21to64' }, sunday]] },
    );
  });

  test('whoever asks for a child and may have one in school has the school on the list', () => {
    fc.assert(
      fc.property(anyAnswers, ({ needs = 'skipped', ...rest }) => {
        const asked = isNonAnswer(needs) ? [] : needs;
        const answers: Answers = {
          ...rest,
          needs: ['children', ...asked.filter((one) => one !== 'children')],
        };
        const judgements = judgeAll(answers);
        const school = judgements.find(({ program }) => program === 'public-school');
        fc.pre(school?.verdict !== 'unlikely');
        expect(listedByDefault(judgements, answers, '2026-12-01')).toContain('public-school');
      }),
      { examples: [[{ needs: ['food'], helpFor: 'me', age: '21to64' }]] },
    );
  });

  test('every number and office is in the message and the text of the list', async () => {
    const words = await wordsIn('es');
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(sunday, tuesday, evening), (answers, now) => {
        const today = now.toISOString().slice(0, 10);
        const judgements = judgeAll(answers);
        const listed = listedByDefault(judgements, answers, today);
        const list = inTurn(
          judgements.filter(({ program }) => listed.has(program)),
          answers,
        ).map(({ program }) => ({
          program,
          places: placesByDefault(program, boroughOf(answers), today, 'en'),
        }));
        const text = messageText(list, words, 'es', now);
        const sheet = plainText(list, words, 'es');
        const calls = callsFor(answers, now);
        for (const number of numbersOf(calls)) {
          expect(text).toContain(number);
          expect(sheet).toContain(number);
        }
        for (const { offices } of calls)
          for (const office of offices) {
            expect(text).toContain('place' in office ? office.place.name : office.contact.name);
            if ('place' in office && office.place.address) expect(text).toContain(office.place.address);
          }
      }),
      { numRuns: 60, examples: [[{ urgent: ['dateSoon'], court: 'hearing' }, evening]] },
    );
  });

  test('what can least wait comes first: of all needs none stands before one of an earlier step', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(sunday, tuesday, evening), (answers, now) => {
        const today = now.toISOString().slice(0, 10);
        const recommended = recommendedFirst(judgeAll(answers), answers, today);
        const first = byUrgency(
          judgeAll(answers).filter(({ program }) => recommended.has(program)),
          answers,
        );
        const rounds = roundsOf(first, answers);
        const ofEachNeed = first.filter((_, at) => rounds[at] === 0).map(({ program }) => program);
        const steps = callsFor(answers, now)
          .flatMap(({ judgements: [lead] }) => (lead && ofEachNeed.includes(lead.program) ? lead : []))
          .map((lead) => urgencyOf(lead, answers));
        expect(steps).toEqual([...steps].sort((one, other) => one - other));
      }),
    );
  });

  test('every program to start with belongs to one call, what is urgent before the rest', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(sunday, tuesday, evening), (answers, now) => {
        const today = now.toISOString().slice(0, 10);
        const judgements = judgeAll(answers);
        const calls = callsFor(answers, now);
        const shown = programsOf(calls);
        expect(shown).toEqual([...new Set(shown)]);
        expect(shown).toEqual(expect.arrayContaining([...recommendedFirst(judgements, answers, today)]));
        const urgent = calls.map((call) => call.judgements.some((one) => one.urgent));
        expect(urgent).toEqual([...urgent].sort((one, other) => Number(other) - Number(one)));
      }),
    );
  });
});

const taken: Answers = {
  urgent: ['taken'],
  needs: ['lawyer'],
  helpFor: 'someoneElse',
  borough: 'queens',
  age: '21to64',
  custody: 'immigration',
  publicSchool: 'yes',
};

test('programs that one number reaches are one call', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(sunday, tuesday, evening), (answers, now) => {
      const today = now.toISOString().slice(0, 10);
      const calls = callsFor(answers, now);
      for (const { head, after, judgements } of calls) {
        const reached = [head, after].map((id) => id && contact(id).phone);
        const others = programsOf(calls.filter((call) => call.judgements !== judgements));
        const first = others.map((id) => contactsOn(programOf(id).contacts, today)[0]);
        expect(first.filter((id) => id && reached.includes(contact(id).phone))).toEqual([]);
      }
    }),
  );
  const [call] = callsFor(taken, tuesday);
  expect(call?.judgements.length).toBeGreaterThan(1);
});

test('at night the line that answers stands before the one that opens tomorrow', () => {
  expect(callsFor(taken, sunday)[0]).toMatchObject({ head: '311', after: 'moia-hotline' });
});

test('a line that is open for everything does not lead with a program that was not the need', () => {
  const alone: Answers = {
    urgent: ['none'],
    needs: ['childAlone'],
    helpFor: 'me',
    borough: 'bronx',
    age: '16to17',
    custody: 'no',
    court: 'hearing',
    cameAlone: 'yes',
    parentCare: 'yes',
    publicSchool: 'yes',
    diploma: 'no',
    lawyer: 'no',
  };
  for (const now of [sunday, tuesday]) {
    const [lead] = programsOf(callsFor(alone, now));
    expect(lead && programOf(lead).needs).toContain('childAlone');
  }
});

test('who does the work is named: the lawyers of the held, and where to find a person', () => {
  const [call] = callsFor(taken, sunday);
  const named = (call?.offices ?? []).flatMap((office) => ('id' in office ? [office.id] : []));
  expect(named.length).toBeGreaterThan(0);
  expect(named).toEqual(programOf('nyifup').contacts.filter((id) => named.includes(id)));
});

test('a doctor comes before citizenship, a court date before both, whoever answers first', () => {
  const asked: Answers = {
    urgent: ['none'],
    needs: ['doctor', 'citizenship'],
    helpFor: 'me',
    borough: 'queens',
    age: '21to64',
    insurance: 'no',
  };
  for (const now of [sunday, tuesday]) {
    const needs = callsFor(asked, now).flatMap(({ judgements: [lead] }) =>
      lead ? programOf(lead.program).needs[0] : [],
    );
    expect(needs.slice(0, 2)).toEqual(['doctor', 'citizenship']);
    const court: Answers = {
      ...asked,
      needs: ['doctor', 'lawyer'],
      court: 'hearing',
      lawyer: 'no',
      legalTopic: ['asylum'],
    };
    const [first] = callsFor(court, now);
    expect(first?.judgements[0] && programOf(first.judgements[0].program).needs).toContain('lawyer');
  }
});

test('unpaid wages come before a center for day work when wages were the need', () => {
  for (const now of [sunday, tuesday])
    for (const work of [['unpaid'], ['unpaid', 'dayWork']] as const) {
      const shown = programsOf(
        callsFor(
          {
            urgent: ['none'],
            needs: ['work', 'doctor'],
            helpFor: 'me',
            borough: 'statenIsland',
            age: '21to64',
            work,
          },
          now,
        ),
      );
      expect(shown.indexOf('unpaid-wages')).toBeGreaterThanOrEqual(0);
      expect(shown.indexOf('unpaid-wages')).toBeLessThan([...shown, 'day-labor'].indexOf('day-labor'));
    }
});

test('for violence the hotline stands beside 911, and its lawyers belong to it', () => {
  const [call] = callsFor({ urgent: ['hurt'], needs: ['lawyer'], helpFor: 'me' }, sunday);
  // Its hours are a fact: without them nothing says that it answers at night.
  const isOpen = answersAt('domestic-violence-hotline', sunday);
  expect(call).toMatchObject({ head: '911', ...(isOpen && { after: 'domestic-violence-hotline' }) });
  expect(programsOf(call ? [call] : [])).toEqual(
    expect.arrayContaining(isOpen ? ['safety-hotline', 'survivors-legal'] : ['safety-hotline']),
  );
});

test('a line of the immigration authorities is known by where it is kept, and its name says whose it is', () => {
  const isTheirs = /\b(?:ice|dhs|cbp|uscis)\.gov\/?|justice\.gov\/eoir/;
  const ids = Object.keys(contacts) as ContactId[];
  const kept = ids.filter((id) =>
    [(contact(id) as Contact).url, sources[contact(id).source].url].some((url) => isTheirs.test(url ?? '')),
  );
  expect(authorityLines).toEqual(kept);
  for (const tag of languageTags) {
    const words = readWords(tag);
    for (const id of kept.filter((one) => JSON.stringify(contact(one)).includes('ice.gov')))
      expect(words.get(`programs.contacts.${id}`), `${tag} ${id}`).toMatch(/[（(].*ICE.*[)）]/);
  }
});
