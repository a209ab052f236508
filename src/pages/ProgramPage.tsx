import { needOf } from '../catalog/needs';
import { type ProgramId, programOf } from '../catalog/programs';
import { Icon } from '../components/Icon';
import { programPath } from '../handoff/addresses';
import { ProgramFacts } from '../handoff/ProgramFacts';
import { homePath } from '../language/homePath';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { PublicFrame, type PublicLinks } from './PublicFrame';

/** The public page of a program, prerendered per language. */
export const ProgramPage = ({ program, ways }: { program: ProgramId; ways: PublicLinks }) => {
  const { t } = useTranslation('handoff');
  const tag = useTag();
  return (
    <PublicFrame
      ways={ways}
      className={`program-page need-${needOf(programOf(program))}`}
      path={(other) => programPath(other, program)}
      more={<p>{t('page.same')}</p>}
    >
      <ProgramFacts program={program} />
      <a className="button main" href={homePath(tag)}>
        {t('page.questions')} <Icon name="forward" className="turns" />
      </a>
    </PublicFrame>
  );
};
