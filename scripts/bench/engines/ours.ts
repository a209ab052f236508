import { type Rule, rules } from '../../../src/catalog/rules';
import { type Judgement, judge } from '../../../src/eligibility/judge';
import { pathAmong } from '../../../src/eligibility/path';
import type { Engine } from './rulebook';

/** Our engine without memoization, so that each call does the full work. */
export const ours = (programs: readonly Rule[] = rules): Engine => ({
  name: 'this project',
  judge: (answers) => ({
    verdicts: programs.map((program) => said(judge(program, answers))),
    next: pathAmong(programs, answers).next,
  }),
});

const said = ({ verdict, urgent, inScope }: Judgement): string =>
  [verdict, ...(urgent ? ['urgent'] : []), ...(inScope ? [] : ['aside'])].join(' ');
