import { useState } from 'react';
import { planOf, type Step } from '../eligibility/plan';
import { useTranslation } from '../language/useTranslation';
import { ConfirmDialog } from '../shell/ConfirmDialog';
import { peopleIn, useFamily } from './family';
import { guideWords, stepState } from './wording';

/** All questions as stops on a line: filled if answered, a ring if it matters, faint if it does not. */
export const PlanColumn = () => {
  const { t } = useTranslation(guideWords);
  const { answers, question, send } = useFamily();
  const { steps, toSharpen } = planOf(answers);
  return (
    <nav className="plan" aria-labelledby="plan">
      <h2 id="plan">{t('plan.heading')}</h2>
      <Legend />
      <ol>
        {steps.map((step, position) => (
          <li key={step.question}>
            <button
              type="button"
              data-step={step.question}
              data-state={step.state}
              data-mark={markOf(step)}
              title={t(`short.${step.question}`)}
              aria-current={step.question === question ? 'step' : undefined}
              onClick={() => send({ type: 'go', question: step.question })}
            >
              <span className="number">{position + 1}</span>
              <span className="short">{t(`short.${step.question}`)}</span>
              <span className="reads">: {stepState(t, step)}</span>
            </button>
          </li>
        ))}
      </ol>
      {toSharpen > 0 && (
        <p className="key" data-mark="small">
          {t('plan.toSharpen', { count: toSharpen })}
        </p>
      )}
      <RemovePerson />
    </nav>
  );
};

/** Hidden from screen readers, which get the state in words at each stop. */
const Legend = () => {
  const { t } = useTranslation('guide');
  return (
    <ul className="legend" aria-hidden="true">
      <li className="key" data-mark="filled">
        {t('plan.answered')}
      </li>
      <li className="key" data-mark="ring">
        {t('plan.decides')}
      </li>
      <li className="key" data-mark="gone">
        {t('plan.settled')}
      </li>
    </ul>
  );
};

/** Visual style of a stop. */
const markOf = (step: Step): 'filled' | 'half' | 'ring' | 'small' | 'gone' => {
  if (step.state === 'answered') return step.programs.length > 0 ? 'half' : 'filled';
  if (step.state === 'settled') return 'gone';
  return step.how === 'sharpens' ? 'small' : 'ring';
};

const RemovePerson = () => {
  const { t } = useTranslation('guide');
  const { family, send } = useFamily();
  const [asking, setAsking] = useState(false);
  if (family.present === 0) return null;
  const remove = t('people.remove', { name: peopleIn(t, family)[family.present] });
  return (
    <>
      <button type="button" className="quiet" onClick={() => setAsking(true)}>
        {remove}
      </button>
      {asking && (
        <ConfirmDialog
          question={remove}
          yes={t('next.yes')}
          no={t('bar.close')}
          onNo={() => setAsking(false)}
          onYes={() => {
            setAsking(false);
            send({ type: 'person.remove', person: family.present });
          }}
        />
      )}
    </>
  );
};
