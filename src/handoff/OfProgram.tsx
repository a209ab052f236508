import type { ProgramId } from '../catalog/programs';
import { useTranslation } from '../language/useTranslation';

/** Ends the name of a control that stands on many cards, for who hears it alone: which program it is for. */
export const OfProgram = ({ program }: { program: ProgramId }) => {
  const { t } = useTranslation('programs');
  return <span className="reads">: {t(`programs.${program}.title`)}</span>;
};
