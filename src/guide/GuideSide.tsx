import type { QuestionId } from '../catalog/questions';
import { Disclosure } from '../components/Disclosure';
import { Icon } from '../components/Icon';
import { NeedIcon } from '../components/NeedIcon';
import type { Step } from '../eligibility/plan';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { questionWhy } from '../screens/wording';
import { DoubtfulAge } from './DoubtfulAge';
import { DroppedAnswers } from './DroppedAnswers';
import { peopleIn, useFamily } from './family';
import { TermWords } from './Glossary';
import { termsIn } from './glossary';
import { PaperPicture } from './PaperPicture';
import { guideWords, questionAboutThem, stepReason } from './wording';

/** Notes for the guide beside a question: how to ask it, why, what terms mean, and what not to say. */
export const GuideSide = ({
  question,
  step,
  dropped,
}: {
  question: QuestionId;
  step: Step | undefined;
  dropped: readonly QuestionId[];
}) => {
  const { t } = useTranslation(guideWords);
  const { t: tVisit } = useTranslation();
  const { t: guide } = useTranslation('guide');
  const tag = useTag();
  const { family, answers } = useFamily();
  return (
    <aside className="guide-side" aria-label={t('side.guide')}>
      <DroppedAnswers dropped={dropped} />
      <DoubtfulAge />
      {family.people.length > 1 && <p className="person">{peopleIn(guide, family)[family.present]}</p>}
      <h2>{questionAboutThem(t, tVisit, question, answers)}</h2>
      {step?.state === 'settled' && <p className="notice">{stepReason(t, tag, step)}</p>}
      <h3>
        <Icon name="say" /> {t('side.how')}
      </h3>
      <p>{t(`ask.${question}`)}</p>
      <h3 className="never">
        <Icon name="notMet" /> {t('side.avoid')}
      </h3>
      <p>{t(`avoid.${question}`)}</p>
      <h3>
        <Icon name="unknown" /> {t('side.why')}
      </h3>
      <p>{questionWhy(tVisit, question)}</p>
      {termsIn(question).length > 0 && (
        <>
          <h3>
            <NeedIcon need="learn" className="" /> {t('side.words')}
          </h3>
          {termsIn(question).map((term) => (
            <Disclosure key={term} summary={t(`terms.${term}.name`)} className="term">
              <PaperPicture term={term} />
              <TermWords term={term} />
            </Disclosure>
          ))}
        </>
      )}
      {step && step.state !== 'settled' && <p className="step">{stepReason(t, tag, step)}</p>}
    </aside>
  );
};
