import { useContext, useMemo } from 'react';
import type { Answers } from '../catalog/questions';
import { type Judgement, judgeAll } from '../eligibility/judge';
import { CenterContext } from '../shell/CenterContext';
import { programsOf } from './bands';

/** The judgements of the programs that this center shows, in its order. */
export const useJudgements = (answers: Answers): readonly Judgement[] => {
  const center = useContext(CenterContext);
  return useMemo(() => programsOf(judgeAll(answers), center), [answers, center]);
};
