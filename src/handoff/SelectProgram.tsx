import type { ProgramId } from '../catalog/programs';
import { useTranslation } from '../language/useTranslation';
import { OfProgram } from './OfProgram';
import { useSelection } from './useSelection.ts';

/** Checkbox that puts a program on the list to take away. */
export const SelectProgram = ({ program }: { program: ProgramId }) => {
  const { t } = useTranslation('handoff');
  const taking = useSelection();
  if (!taking) return null;
  return (
    <label className="tick take">
      <input
        type="checkbox"
        autoComplete="off"
        checked={taking.takes(program)}
        onChange={(event) => taking.take(program, event.target.checked)}
      />
      <span>
        {t('take.tick')}
        <OfProgram program={program} />
      </span>
    </label>
  );
};
