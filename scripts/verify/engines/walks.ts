import { extractText } from 'unpdf';
import { serve } from '../../serve/serve.mjs';
import { until } from './driver';
import { titles } from './otherSites';
import { Person, type Standing } from './person';

/** The ways in which Back can be triggered. */
const ways: Record<string, (person: Person) => unknown> = {
  'Back by hand': (person) => person.pressBack(),
  'Back by the driver': (person) => person.engine.send('Back'),
  'history.back()': (person) => person.run(() => setTimeout(() => history.back())),
};

const answers = { urgent: 'none', needs: 'idCard', helpFor: 'me', borough: 'bronx', age: '65plus' };
const questions = Object.keys(answers);

const answerFirst = async (person: Person, many = questions.length) => {
  for (const [question, choice] of Object.entries(answers).slice(0, many))
    await person.answer(question, choice);
};

const toResults = async (person: Person, address = '/') => {
  await person.open(address);
  await person.start();
  await answerFirst(person);
  await person.seesResults();
};

/** A click without effect, which counts as user activation. */
const touchNothing = (person: Person) => person.touch('h1');

const before = { title: titles.before };

/** A walk starts on a page of another site, in a fresh browser. */
export type Walk = (person: Person) => Promise<unknown>;

const backWalks: Record<string, Walk> = Object.fromEntries(
  Object.entries(ways).flatMap(([way, back]): [string, Walk][] => [
    [
      `${way} is the question before, to the first screen, and then leaves`,
      async (person) => {
        await person.open();
        await person.start();
        await answerFirst(person, 3);
        for (const question of questions.slice(0, 4).reverse()) {
          await person.seesQuestion(question);
          await touchNothing(person);
          await back(person);
        }
        await person.seesFirst();
        await touchNothing(person);
        await back(person);
        await person.sees(before);
      },
    ],
    [
      `${way} again and again, with no touch between, never leaves a visit`,
      async (person) => {
        await person.open();
        await person.start();
        await answerFirst(person, 3);
        for (const question of questions.slice(0, 3).reverse()) {
          await back(person);
          await person.seesQuestion(question);
          await person.looks();
        }
        await back(person);
        await person.seesFirst();
      },
    ],
    [
      `${way} on the results erases nothing`,
      async (person) => {
        await toResults(person);
        await back(person);
        await person.sees({ question: 'age', chosen: 1 });
      },
    ],
    [
      `${way} closes help, a dialog and a list one by one`,
      async (person) => {
        await toResults(person);
        await person.touch('.see-list');
        const list = { heading: person.say('handoff.take.heading'), dialogs: 0 };
        await person.sees(list);
        await person.touch('.help-now');
        const help = { heading: person.say('visit.help.heading'), dialogs: 0 };
        await person.sees(help);
        await person.touch('.bar [aria-haspopup=dialog]');
        await person.sees({ dialogs: 1 });
        await back(person);
        await person.sees(help);
        await touchNothing(person);
        await back(person);
        await person.sees(list);
        await touchNothing(person);
        await back(person);
        await person.seesResults();
      },
    ],
  ]),
);

/** Opens the site and answers two questions. Returns what is on the screen then. */
const atThirdQuestion = async (person: Person) => {
  await person.open();
  await person.start();
  await answerFirst(person, 2);
  const question = { question: 'helpFor', dialogs: 0 };
  await person.sees(question);
  return question;
};

const keyWalks: Record<string, Walk> = {
  'Escape closes the top layer alone': async (person) => {
    const question = await atThirdQuestion(person);
    for (const opener of ['.help-now', '.bar [aria-haspopup=dialog]', 'footer button.quiet']) {
      await person.touch(opener);
      if (opener === '.help-now') {
        const help = { heading: person.say('visit.help.heading'), dialogs: 0 };
        await person.sees(help);
        await person.touch('.bar [aria-haspopup=dialog]');
        await person.sees({ dialogs: 1 });
        await person.looks();
        await person.key('Escape');
        await person.sees(help);
      } else await person.sees({ dialogs: 1 });
      await person.looks();
      await person.key('Escape');
      await person.sees(question);
    }
  },
  'Back closes “Start over” and the languages, on a question': async (person) => {
    const question = await atThirdQuestion(person);
    for (const opener of ['.bar [aria-haspopup=dialog]', 'footer button.quiet']) {
      await person.touch(opener);
      await person.sees({ dialogs: 1 });
      await person.pressBack();
      await person.sees(question);
    }
  },
  'Back closes the languages and help over the first screen': async (person) => {
    await person.open();
    const first = { heading: person.say('visit.welcome.heading'), dialogs: 0 };
    await person.sees(first);
    for (const opener of ['.bar [aria-haspopup=dialog]', '.help-now']) {
      await person.touch(opener);
      await person.sees(
        opener === '.help-now' ? { heading: person.say('visit.help.heading') } : { dialogs: 1 },
      );
      await person.looks();
      await person.pressBack();
      await person.sees(first);
    }
  },
  'a reload keeps the language in the address': async (person) => {
    await person.open();
    await person.touch('.welcome .languages [lang=es]');
    await person.sees({ address: `${person.site}/es/` });
    await person.engine.send('Refresh');
    await person.sees({
      address: `${person.site}/es/`,
      heading: person.sayIn('es')('visit.welcome.heading'),
    });
    await person.open('/');
    await person.start();
    await answerFirst(person, 2);
    await person.seesQuestion('helpFor');
    await person.touch('.bar [aria-haspopup=dialog]');
    await person.touch('dialog [lang=bn]');
    await person.sees({ address: `${person.site}/bn/`, question: 'helpFor', dialogs: 0 });
    await person.pressBack();
    await person.sees({ address: `${person.site}/bn/`, question: 'needs' });
    await person.engine.send('Refresh');
    await person.sees({
      address: `${person.site}/bn/`,
      heading: person.sayIn('bn')('visit.welcome.heading'),
    });
  },
  'a touch twice in a row on Start answers nothing': async (person) => {
    await person.open();
    for (const gap of [60, 150, 300]) {
      await person.go('/');
      await person.touchTwice('.welcome .button.main', gap);
      await person.sees({ question: 'urgent', chosen: 0 });
      await person.looks();
      await person.sees({ question: 'urgent', chosen: 0 });
    }
  },
  'the questions lead to results and a list': async (person) => {
    await toResults(person);
    await until(
      'A second program',
      async () => (await person.run(() => document.querySelectorAll('.card').length)) > 1 || undefined,
    );
    await person.touch('.see-list');
    await person.sees({ heading: person.say('handoff.take.heading') });
    await until(
      'Something on the list',
      async () =>
        (await person.run(() => document.querySelectorAll('.take-away li').length)) > 0 || undefined,
    );
  },
};

/** Answers to the end, and what stands there in the language of the page. */
const wholeVisit = async (person: Person, tag: string) => {
  const say = person.sayIn(tag);
  await person.open(`/${tag}/`);
  await person.touch('.welcome .button.main');
  await answerFirst(person);
  await person.sees({ heading: say('visit.results.heading') });
  await person.touch('.see-list');
  await person.sees({ heading: say('handoff.take.heading') });
};

/** Whether the browser takes its style: a bar above, buttons with round corners, and nothing beside the page. */
const isStyled = () => {
  const look = (selector: string) => {
    const element = document.querySelector(selector);
    return element ? getComputedStyle(element) : null;
  };
  return (
    look('.bar')?.display === 'flex' &&
    (look('.button')?.borderTopLeftRadius ?? '0px') !== '0px' &&
    document.documentElement.scrollWidth <= innerWidth
  );
};

/** What the driver of a browser cannot be asked for, which says nothing of the browser. */
export class NotPossible extends Error {}

const visitWalks: Record<string, Walk> = {
  ...Object.fromEntries(
    ['en', 'ur'].map((tag): [string, Walk] => [
      `a whole visit in ${tag}, in our style`,
      async (person) => {
        await wholeVisit(person, tag);
        await person.expect('our style', isStyled);
        await person.pressBack();
        await person.sees({ heading: person.sayIn(tag)('visit.results.heading') });
        await person.expect('our style', isStyled);
      },
    ]),
  ),
  'a list on paper has its numbers, and nothing of the bar': async (person) => {
    await wholeVisit(person, 'en');
    const printed = await person.engine.send('Print').catch(({ message }: Error) => {
      throw /unknown command/.test(message) ? new NotPossible('its driver cannot print') : new Error(message);
    });
    const pdf = Buffer.from(printed as string, 'base64');
    const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
    if (!/\d{3}-\d{3}-\d{4}|\b311\b/.test(text)) throw new Error(`No number on paper: ${text.slice(0, 300)}`);
    if (text.includes(person.say('visit.frame.leave'))) throw new Error('The bar is on paper.');
  },
  'a whole visit without a network': async (person) => {
    const own = await serve({ root: process.env.TEST_ROOT ?? 'dist' });
    let isOpen = true;
    const end = async () => {
      if (isOpen) await own.close();
      isOpen = false;
    };
    try {
      const there = new Person(person.engine, own.url);
      await there.open();
      await until(
        'A copy on the device',
        async () =>
          (await there.run(() => navigator.serviceWorker?.controller !== null)) ? true : undefined,
        60_000,
      );
      await end();
      await wholeVisit(there, 'ur');
    } finally {
      await end();
    }
  },
};

const skip: Walk = async (person) => {
  await person.looks();
  await person.run(() => document.querySelector<HTMLElement>('a.skip')?.focus());
  await person.key('Return');
};
const follow = async (person: Person, link: string, path: RegExp) => {
  await person.touch(link);
  await person.arrives(path);
};

/** The routes through our pages before Leave. */
const wanderings: Record<string, Walk> = {
  'from the first screen': (person) => person.open(),
  'from the results': toResults,
  'after a Back': async (person) => {
    await toResults(person);
    await person.pressBack();
    await person.sees({ question: 'age', chosen: 1 });
  },
  'after the skip link and a question': async (person) => {
    await person.open();
    await skip(person);
    await person.start();
  },
  'after all help and a program': async (person) => {
    await person.open();
    await follow(person, 'footer a[href$="/all/"]', /\/en\/all\/$/);
    await follow(person, '.card h3 a', /\/en\/(?!all\/)[\w-]+\/$/);
  },
  'after all help, a program and the questions': async (person) => {
    await person.open();
    await follow(person, 'footer a[href$="/all/"]', /\/en\/all\/$/);
    await follow(person, '.card h3 a', /\/en\/(?!all\/)[\w-]+\/$/);
    await follow(person, '.program-page .button.main', /\/en\/$/);
    await person.start();
    await answerFirst(person, 2);
  },
};

const leaveWalks: Record<string, Walk> = Object.fromEntries(
  Object.entries(wanderings).map(([way, wander]): [string, Walk] => [
    `leaving ${way} shows the neutral page, and Back nothing that anybody said`,
    async (person) => {
      await wander(person);
      const isToldHistory = await person.run(() => 'navigation' in window);
      await person.touch('a.leave');
      const neutral = await person.sees({ title: titles.neutral });
      if (!isToldHistory) return await backThroughPublicPages(person, neutral);
      await person.pressBack();
      await person.sees(before);
    },
  ]),
);

/** Without the Navigation API, Leave cannot go back more than two entries; public pages may stay in the history. */
const backThroughPublicPages = async (person: Person, neutral: Standing) => {
  let left = neutral;
  for (let times = 0; times < 5; times++) {
    await person.pressBack();
    // WebKit's driver does not respond for a page restored from cache that reloads itself, for longer than that.
    const shown = await until('Another page', () => otherThan(left, person), 4_000).catch(() =>
      otherThan(left, person),
    );
    // What was before the page before is as far out; a driver that did not respond may have passed that.
    if (shown && !shown.address.startsWith(person.site)) return;
    if (shown && (shown.question !== null || shown.chosen > 0))
      throw new Error(`Back shows ${JSON.stringify(shown)}`);
    left = shown ?? left;
  }
  await person.sees(before);
};

/** What stands once another page has come whole; the one that was left answers until then. */
const otherThan = async (left: Standing, person: Person): Promise<Standing | undefined> => {
  const isThere = () =>
    person.run((address) => document.readyState === 'complete' && location.href !== address, left.address);
  return (await isThere().catch(() => false)) ? person.standing() : undefined;
};

export const walks: Record<string, Walk> = { ...visitWalks, ...backWalks, ...keyWalks, ...leaveWalks };
