import { useState } from 'react';
import { Disclosure } from '../components/Disclosure';
import { planOf, type Step } from '../eligibility/plan';
import { useTranslation } from '../language/useTranslation';
import { ConfirmDialog } from '../shell/ConfirmDialog';
import { peopleIn, useFamily } from './family';
import { guideWords, stepState } from './wording';

/** Questions as stops on a line: filled if answered, a ring if it matters. What no longer matters is folded. */
export const PlanColumn = () => {
  const { t } = useTranslation(guideWords);
  const { answers, question } = useFamily();
  const { steps, toSharpen } = planOf(answers);
  const stops = steps.map((step, position) => ({ ...step, number: position + 1 }));
  const isShown = (step: Step) => step.state !== 'settled' || step.question === question;
  const shown = stops.filter(isShown);
  const settled = stops.filter((step) => !isShown(step));
  return (
    <nav className="plan" aria-labelledby="plan">
      <h2 id="plan">{t('plan.heading')}</h2>
      <Legend />
      <Stops of={shown} />
      {settled.length > 0 && (
        <Disclosure summary={`${t('plan.settled')} (${settled.length})`} className="settled">
          <Stops of={settled} />
        </Disclosure>
      )}
      {toSharpen > 0 && (
        <p className="key" data-mark="small">
          {t('plan.toSharpen', { count: toSharpen })}
        </p>
      )}
      <RemovePerson />
    </nav>
  );
};

const Stops = ({ of: stops }: { of: readonly (Step & { number: number })[] }) => {
  const { t } = useTranslation(guideWords);
  const { question, send } = useFamily();
  return (
    <ol>
      {stops.map((step) => (
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
            <span className="number">{step.number}</span>
            <span className="short">{t(`short.${step.question}`)}</span>
            <span className="reads">: {stepState(t, step)}</span>
          </button>
        </li>
      ))}
    </ol>
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
