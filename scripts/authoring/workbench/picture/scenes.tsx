import type { ReactNode } from 'react';
import { createActor } from 'xstate';
import { type VisitEvent, visitMachine } from '../../../../machines/visit';
import { boroughs } from '../../../../src/catalog/city/boroughs';
import { programs } from '../../../../src/catalog/programs';
import { questionIds, questions } from '../../../../src/catalog/questions';
import { placesByDefault, type TakenList } from '../../../../src/handoff/list';
import { writeListCode } from '../../../../src/handoff/listCode';
import { I18nContext } from '../../../../src/language/useTranslation';
import { publicPages } from '../../../../src/pages/list';
import { App } from '../../../../src/phone/App';
import { Fault } from '../../../../src/screens/Fault';
import { NotLoaded } from '../../../../src/screens/NotLoaded';
import { Page } from '../../../../src/shell/Page';
import { VisitContext } from '../../../../src/shell/visit';
import { guides } from './guides';
import { type Answered, answered, type Frame, press, resultsOf, type Scene, type Step } from './scene';
import { walls } from './walls';

const visit = (
  name: string,
  about: readonly string[],
  events: readonly VisitEvent[],
  ...steps: readonly Step[]
): Scene => ({
  name,
  frame: 'phone',
  about,
  open: (words) => {
    const visitActor = createActor(visitMachine).start();
    for (const event of events) visitActor.send(event);
    return { page: <App visitActor={visitActor} i18n={words} />, steps };
  },
});

const start: VisitEvent = { type: 'start' };

const dangers = questions.urgent.answers.filter((choice) => choice !== 'none');

const forWhom = [
  ['me', 'asked for oneself'],
  ['myChild', 'asked for a child'],
  ['someoneElse', 'asked for somebody else'],
] as const;

const askedFor = (whom: 'me' | 'myChild' | 'someoneElse'): readonly VisitEvent[] => [
  start,
  ...answered([
    ['urgent', ['none']],
    ['needs', questions.needs.answers],
    ['helpFor', whom],
  ]),
  { type: 'review' },
];

/** People whose results together show most reasons. */
const people: Readonly<Record<string, readonly Answered[]>> = {
  'a man held by ICE': [
    ['urgent', ['none']],
    ['needs', ['lawyer']],
    ['helpFor', 'me'],
    ['borough', boroughs[0]],
    ['age', '21to64'],
    ['custody', 'immigration'],
  ],
  'a child of eight who needs everything': [
    ['urgent', ['none']],
    ['needs', questions.needs.answers],
    ['helpFor', 'myChild'],
    ['borough', boroughs[0]],
    ['age', 'under10'],
  ],
  'somebody who says nothing': [
    ['urgent', 'skipped'],
    ['needs', 'skipped'],
    ['helpFor', 'skipped'],
  ],
  'somebody outside of the city': [
    ['urgent', ['hurt']],
    ['needs', questions.needs.answers],
    ['helpFor', 'me'],
    ['borough', 'elsewhereInState'],
    ['age', '65plus'],
  ],
};

const everything: TakenList = programs.map(({ id }) => ({
  program: id,
  places: placesByDefault(id, boroughs[0]),
}));
const received = (code: string): readonly VisitEvent[] => [{ type: 'received.open', code }];

const visits: readonly Scene[] = [
  visit('The first screen', ['visit.welcome', 'visit.site', 'visit.language'], []),
  ...questionIds.flatMap((question) =>
    forWhom.map(([whom, says]) =>
      visit(
        `The question “${question}”, ${says}`,
        [`visit.questions.${question}`, 'visit.question.', 'visit.questions.'],
        [...askedFor(whom), { type: 'change', question }],
      ),
    ),
  ),
  visit(
    'A question, gone on without an answer',
    ['visit.errors'],
    [start, ...answered([['urgent', ['none']]])],
    press('form [type=submit]'),
  ),
  visit('Urgent help', ['visit.help', 'leaflets.'], [{ type: 'help.open' }]),
  ...dangers.map((danger) =>
    visit(
      `Urgent help after “${danger}”`,
      ['visit.help', 'leaflets.'],
      [start, ...answered([['urgent', [danger]]])],
    ),
  ),
  visit(
    'A question, after an answer was taken back',
    ['visit.question.dropped'],
    [
      start,
      ...answered([
        ['urgent', ['none']],
        ['needs', ['lawyer', 'work']],
        ['helpFor', 'me'],
        ['custody', 'immigration'],
        ['borough', boroughs[0]],
      ]),
      { type: 'review' },
      { type: 'change', question: 'needs' },
      ...answered([['needs', ['food']]]),
    ],
  ),
  visit('Your answers', ['visit.review'], askedFor('myChild')),
  ...Object.entries(people).flatMap(([name, answers]) => [
    visit(`The results of ${name}`, ['visit.results', 'programs.'], resultsOf(answers)),
    visit(`The list of ${name}`, ['handoff.'], [...resultsOf(answers), { type: 'list.open' }]),
  ]),
  visit('A list that somebody sent', ['handoff.received'], received(writeListCode(everything.slice(0, 6)))),
  visit(
    'A list that came damaged',
    ['handoff.received'],
    received(`${writeListCode(everything.slice(0, 3))}x`),
  ),
  visit('A list of another version', ['handoff.received'], received('l9.abcde.abcdef')),
];

const heard: readonly Scene[] = [
  visit('Before the voice is fetched', ['listen.'], [], press('[data-does=listen]')),
  visit('While the voice comes', ['listen.'], [], press('[data-does=listen]'), press('[data-does=listen]')),
];

const plain = (name: string, about: readonly string[], page: ReactNode): Scene => ({
  name,
  frame: 'phone',
  about,
  open: (words) => ({
    page: (
      <Page i18n={words} wipe={() => undefined} fault={<Fault />}>
        <VisitContext value={createActor(visitMachine).start()}>{page}</VisitContext>
      </Page>
    ),
  }),
});

const broken: readonly Scene[] = [
  plain('After a fault', ['visit.fault'], <Fault />),
  plain('A part that does not come', ['visit.missing'], <NotLoaded lost slow again={() => undefined} />),
];

const pages: readonly Scene[] = publicPages({ leaveTo: '', written: [], sendsHeaders: true }).map(
  ({ path, body }): Scene => {
    const address = path('en');
    const program = programs.find(({ id }) => address.endsWith(`/${id}/`));
    return {
      name: program ? `The page of ${program.officialName}` : `The page ${address}`,
      frame: 'page',
      about: program
        ? [`programs.programs.${program.id}.`]
        : [address.endsWith('/promise/') ? 'promise.' : 'visit.all'],
      open: (words) => ({ page: <I18nContext value={words}>{body}</I18nContext> }),
    };
  },
);

export const scenes: readonly Scene[] = [...visits, ...heard, ...broken, ...pages, ...guides, ...walls];

/** Where the words of a file can stand. */
const framesOf: Readonly<Record<string, readonly Frame[]>> = {
  visit: ['phone', 'page', 'wall'],
  programs: ['phone', 'page'],
  handoff: ['phone', 'page', 'wall'],
  leaflets: ['phone', 'page'],
  promise: ['page'],
  listen: ['phone'],
  guide: ['guide'],
  kiosk: ['wall'],
};

/** Scenes in which a key may stand, in the order in which to look. */
export const scenesFor = (key: string): readonly Scene[] => {
  const frames = framesOf[key.slice(0, key.indexOf('.'))] ?? [];
  const near = ({ about }: Scene): number =>
    Math.max(0, ...about.filter((beginning) => key.startsWith(beginning)).map(({ length }) => length));
  return scenes.filter(({ frame }) => frames.includes(frame)).sort((one, other) => near(other) - near(one));
};
