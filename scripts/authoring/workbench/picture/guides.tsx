import { createActor } from 'xstate';
import { type FamilyEvent, familyMachine } from '../../../../machines/family';
import { questionIds } from '../../../../src/catalog/questions';
import { Guide } from '../../../../src/guide/Guide';
import '../../../../src/guide/PaperForm';
import { answered, press, type Scene, type Step, wantsAll } from './scene';

const guide = (
  name: string,
  about: readonly string[],
  events: readonly FamilyEvent[],
  ...steps: readonly Step[]
): Scene => ({
  name,
  frame: 'guide',
  about,
  open: (words) => {
    const family = createActor(familyMachine).start();
    const isEnglish = words.language === 'en';
    return {
      page: <Guide family={family} words={words} />,
      steps: [
        ...(events.length > 0 ? [press(`[data-pick="${isEnglish ? 'es' : 'en'}"]`)] : []),
        () => {
          for (const event of events) family.send(event);
        },
        ...steps,
      ],
    };
  },
});

const begin = { type: 'begin' } as const;
const tool = (position: number) => press(`.guide-bar nav > button:nth-of-type(${position})`);
const visitTool = (position: number) => press(`.visit-tools button:nth-of-type(${position})`);
/** Until a part that comes by itself is there. */
const later = () => new Promise<void>((done) => setTimeout(done, 500));

export const guides: readonly Scene[] = [
  guide('The guide, before a client', ['guide.start', 'guide.bar'], []),
  guide(
    'The guide, with a client',
    ['guide.start', 'guide.script', 'guide.side'],
    [{ type: 'client.chosen' }],
  ),
  ...questionIds.map((question) =>
    guide(
      `The guide at the question “${question}”`,
      [`guide.ask.${question}`, `guide.avoid.${question}`, `guide.short.${question}`, 'guide.plan'],
      [begin, ...wantsAll, { type: 'go', question }],
    ),
  ),
  guide('The guide, turned to the client', ['guide.side'], [begin, { type: 'show' }]),
  guide('The guide’s urgent help', ['guide.help'], [begin], tool(1)),
  guide('The guide’s first words', ['guide.script'], [begin], tool(2)),
  guide('The guide’s words to use', ['guide.terms'], [begin], tool(3)),
  guide('The guide’s languages', ['guide.lost'], [begin], tool(4)),
  guide('The guide’s keys', ['guide.keys'], [begin], tool(5)),
  guide('The guide, before the next client', ['guide.next'], [begin, ...wantsAll], tool(6)),
  guide('The guide’s list of questions', ['guide.jump'], [begin, ...wantsAll], visitTool(1)),
  guide('The guide’s “what if”', ['guide.whatIf'], [begin, ...wantsAll], visitTool(2)),
  guide(
    'The guide’s “what if”, with an answer',
    ['guide.whatIf'],
    [begin, ...wantsAll],
    visitTool(2),
    press('dialog [data-pick=helpFor]'),
    press('dialog [value=myChild]'),
  ),
  guide(
    'The guide with a family',
    ['guide.people', 'guide.them'],
    [
      begin,
      ...wantsAll,
      ...(['child', 'partner', 'parent', 'other', 'child'] as const).map(
        (relation) => ({ type: 'person.add', relation }) as const,
      ),
    ],
  ),
  guide(
    'The guide, with one more person',
    ['guide.people'],
    [begin, ...wantsAll],
    press('[data-tool=newPerson]'),
  ),
  guide(
    'The guide, after an answer moved programs',
    ['guide.programs'],
    [begin, ...wantsAll],
    press('[data-step=age]'),
    press('.rows [value="21to64"]'),
    press('[data-step=urgent]'),
  ),
  guide(
    'The guide, where nothing is left to ask',
    ['guide.done'],
    [begin, ...answered(questionIds.map((id) => [id, 'skipped']))],
  ),
  guide(
    'The guide’s list for a family',
    ['guide.leaving'],
    [begin, ...wantsAll, { type: 'person.add', relation: 'child' }, { type: 'leave' }],
  ),
  guide('The guide on paper', ['guide.paper'], [{ type: 'paper.open' }], later),
];
