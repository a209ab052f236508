import type { TFunction } from 'i18next';
import type { LanguageTag } from '../../locales/languages';
import type { ProgramId } from '../catalog/programs';
import type { Answers, QuestionId } from '../catalog/questions';
import type { Step } from '../eligibility/plan';
import { formatList } from '../language/formats';
import { questionTitle } from '../screens/wording';

type GuideWords = TFunction<readonly ['guide', 'programs', 'visit']>;

/** Namespaces used by most screens of the guide. */
export const guideWords = ['guide', 'programs', 'visit'] as const;

/** The answers with `helpFor` set to somebody else, because a guide is never the person asked about. */
export const aboutThem = (answers: Answers): Answers => ({ ...answers, helpFor: 'someoneElse' });

/** The question as the guide reads it, worded about somebody else. */
export const questionAboutThem = (
  t: GuideWords,
  tVisit: TFunction<'visit'>,
  question: QuestionId,
  answers: Answers,
): string =>
  question === 'needs' || question === 'legalTopic'
    ? t(`them.${question}`)
    : questionTitle(tVisit, question, aboutThem(answers));

export const programTitle = (t: GuideWords, program: ProgramId): string =>
  t(`programs.${program}.title`, { ns: 'programs' });

export const programList = (t: GuideWords, tag: LanguageTag, programs: readonly ProgramId[]): string =>
  formatList(
    programs.map((program) => programTitle(t, program)),
    tag,
  );

export const questionList = (t: GuideWords, tag: LanguageTag, questions: readonly QuestionId[]): string =>
  formatList(
    questions.map((question) => t(`short.${question}`)),
    tag,
  );

export const stepState = (t: GuideWords, step: Step): string => {
  if (step.state === 'matters') return t(`plan.${step.how}`);
  if (step.state === 'settled') return t('plan.settled');
  return step.programs.length > 0 ? t('plan.unsure') : t('plan.answered');
};

/** Why a question is in its state, naming the programs concerned. */
export const stepReason = (t: GuideWords, tag: LanguageTag, step: Step): string => {
  const list = programList(t, tag, step.programs);
  if (step.state === 'settled')
    return step.programs.length === 0 ? t('plan.unreadAtAll') : t(`plan.${step.why}`, { list });
  if (step.programs.length === 0) return stepState(t, step);
  return `${stepState(t, step).replace(/[.。।۔]$/, '')}. ${t('plan.matterFor', { list })}`;
};
