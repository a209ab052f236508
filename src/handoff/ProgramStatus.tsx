import type { Program } from '../catalog/shape';
import { formatDate } from '../language/formats';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';

/** Since when a program is not simply open; nothing if it is. */
export const ProgramStatus = ({ status: { state, since } }: Pick<Program, 'status'>) => {
  const { t } = useTranslation('visit');
  const tag = useTag();
  return (
    state !== 'open' && <p className="unsure">{t(`results.${state}`, { date: formatDate(since, tag) })}</p>
  );
};

/** What a program costs, and whether immigration status matters for it. */
export const CostAndPapers = ({ cost, papers }: Pick<Program, 'cost' | 'papers'>) => {
  const { t } = useTranslation('programs');
  return (
    <p className="facts">
      <span>{t(`cost.${cost}`)}</span> <span>{t(`papers.${papers}`)}</span>
    </p>
  );
};
