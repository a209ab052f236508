import type { PaperId } from '../catalog/shape';
import { useTranslation } from '../language/useTranslation';

/** A document to bring, and what to do without it. */
export const Paper = ({ paper }: { paper: PaperId }) => {
  const { t } = useTranslation(['handoff', 'programs']);
  const what = t(`bring.${paper}.ifNot`, { ns: 'programs' });
  return (
    <>
      {t(`bring.${paper}.item`, { ns: 'programs' })} {what && <small>{t('sheet.ifNot', { what })}</small>}
    </>
  );
};
