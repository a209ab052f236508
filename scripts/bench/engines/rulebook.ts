import { condition } from '../../../src/catalog/conditions';
import { type Answers, type QuestionId, questionIds, questionShape } from '../../../src/catalog/questions';
import type { Rule } from '../../../src/catalog/rules';
import { always, canHelpBy, canReach, isKnown, named, never, type Statement } from './twoValued';

/** The verdict on each program, and the question to ask next. */
export interface Outcome {
  /** Such as "likely", "possible urgent" or "unlikely aside", in the order of the programs. */
  readonly verdicts: readonly string[];
  readonly next: QuestionId | null;
}

/** An engine loaded with the rules. */
export interface Engine {
  readonly name: string;
  readonly judge: (answers: Answers) => Outcome | Promise<Outcome>;
}

/** Decisions about one program, as two-valued statements. */
export interface Stated {
  readonly program: Rule;
  readonly unlikely: Statement;
  readonly likely: Statement;
  readonly inScope: Statement;
  readonly danger: Statement;
}

/** The rules of the programs, translated for engines with two-valued logic. */
export const statedRules = (programs: readonly Rule[]): readonly Stated[] =>
  programs.map((program) => ({
    program,
    unlikely: isOut(program),
    likely: { all: [...named(program.requires).map((one) => isKnown('met', one)), notHeldBack(program)] },
    inScope: scopeOf(program),
    danger: program.urgentWhen ? isKnown('met', condition(program.urgentWhen)) : never,
  }));

/** When each question is to be asked. The first that holds, in order, is the next question. */
export const statedQuestions = (programs: readonly Rule[]): readonly [QuestionId, Statement][] =>
  questionIds.map((question) => [
    question,
    {
      all: [
        { no: { answered: question } },
        questionShape(question).asked === 'always'
          ? { all: [] }
          : { any: programs.map((program) => hangsOn(program, question)) },
      ],
    },
  ]);

/** The verdict in the notation of `Outcome`. */
export const verdictOf = (
  { program }: Stated,
  holds: (part: 'unlikely' | 'likely' | 'inScope' | 'danger') => boolean,
): string => {
  const judged = program.kind === 'judged';
  const verdict = !judged
    ? 'information'
    : holds('unlikely')
      ? 'unlikely'
      : holds('likely')
        ? 'likely'
        : 'possible';
  const urgent = verdict !== 'unlikely' && holds('danger');
  return [verdict, ...(urgent ? ['urgent'] : []), ...(holds('inScope') ? [] : ['aside'])].join(' ');
};

const scopeOf = ({ needs, urgentWhen }: Rule): Statement => ({
  any: [
    { no: { question: 'needs', chose: questionShape('needs').answers } },
    { question: 'needs', chose: ['everything', ...needs] },
    ...(needs.includes('everyone') ? [{ all: [] }] : []),
    ...(urgentWhen ? [isKnown('met', condition(urgentWhen))] : []),
  ],
});

const isOut = ({ status, requires }: Rule): Statement =>
  status.state === 'ended' ? always : { any: named(requires).map((one) => isKnown('notMet', one)) };

const notHeldBack = ({ status, prefers }: Rule): Statement =>
  status.state === 'open' ? { no: { any: named(prefers).map((one) => isKnown('notMet', one)) } } : never;

const hangsOn = (program: Rule, question: QuestionId): Statement => {
  const requires = named(program.requires);
  const within = requires.map((one): Statement => ({ any: [isKnown('met', one), canReach('met', one)] }));
  const canBeLikely = { all: [notHeldBack(program), ...within] };
  const moves = requires.map(
    (one): Statement => ({
      any: [canHelpBy(question, 'notMet', one), { all: [canHelpBy(question, 'met', one), canBeLikely] }],
    }),
  );
  return { all: [scopeOf(program), { no: isOut(program) }, { any: moves }] };
};
