import { Icon } from '../components/Icon';
import type { Judgement } from '../eligibility/judge';
import { useTranslation } from '../language/useTranslation';

/** The reasons for a verdict; for `unlikely`, only the conditions that are not met. */
export const Reasons = ({ judgement }: { judgement: Judgement }) => {
  const { t } = useTranslation(['visit', 'programs']);
  const { verdict, reasons } = judgement;
  const isUnlikely = verdict === 'unlikely';
  const shown = isUnlikely ? reasons.filter(({ truth }) => truth === 'notMet') : reasons;
  if (shown.length === 0) return null;
  return (
    <div className="reasons">
      <h4>{isUnlikely ? t('results.whyNot') : t('results.why')}</h4>
      <ul>
        {shown.map(({ condition, truth }) => (
          <li key={condition} className={truth}>
            <Icon name={truth} />
            <span>
              <span className={truth === 'met' || isUnlikely ? 'reads' : undefined}>
                {t(`results.${truth}`)} –{' '}
              </span>
              {t(`conditions.${condition}` as 'conditions.livesInCity', { ns: 'programs' })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};
