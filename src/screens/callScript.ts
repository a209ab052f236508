import { scriptsAboutMe } from '../catalog/city/scriptsAboutMe';
import type { ProgramId } from '../catalog/programs';
import type { Answers } from '../catalog/questions';
import { isConditionMet } from '../eligibility/scope';

/** Key of the call script in `programs.json`. */
export const callScriptKey = (program: ProgramId, answers: Answers) => {
  if (answers.helpFor === 'me' && isAboutMe(program) && isConditionMet(scriptsAboutMe[program], answers))
    return `programs.${program}.say_me` as const;
  return `programs.${program}.say` as const;
};

const isAboutMe = (program: ProgramId): program is keyof typeof scriptsAboutMe => program in scriptsAboutMe;
