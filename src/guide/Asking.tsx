import { maxPeople } from '../../machines/family';
import { planOf } from '../eligibility/plan';
import { useTranslation } from '../language/useTranslation';
import { useAnnounce } from '../shell/announce';
import { Conversation } from './Conversation';
import { useFamily } from './family';
import { KeyButton } from './KeyCap';
import { NothingLeft } from './NothingLeft';
import { useOpenTool } from './openTool';
import { PeopleTabs } from './People';
import { PlanColumn } from './PlanColumn';
import { ProgramsColumn } from './ProgramsColumn';
import { useKeys } from './useKeys';
import { useMoves } from './useMoves';

/** A question with plan and programs beside it, or only the client's side while the screen is turned to them. */
export const Asking = () => {
  const { family, isIn, question, answers, send } = useFamily();
  const shown = isIn({ asking: 'shown' });
  const show = () => send({ type: 'show' });
  const open = useOpenTool();
  const moves = useMoves(family.present, answers);
  useKeys(({ action }) => {
    if (action === 'show') show();
    else if (action === 'back') send({ type: 'previous' });
    else if (!shown && (action === 'jump' || action === 'whatIf')) open(action);
    else if (!shown && action === 'another' && family.people.length < maxPeople) open('newPerson');
    else return false;
    return true;
  });
  const talk =
    question === null ? (
      <NothingLeft key={family.present} shown={shown} />
    ) : (
      <Conversation
        key={`${family.present} ${question} ${JSON.stringify(answers)}`}
        question={question}
        shown={shown}
      />
    );
  if (shown)
    return (
      <div className="shown">
        <BackToGuide onClick={show} />
        {talk}
      </div>
    );
  return (
    <div className="beside">
      <VisitBar toAsk={planOf(answers).toAsk} onShow={show} />
      {talk}
      <PlanColumn />
      <ProgramsColumn moves={moves} />
    </div>
  );
};

const VisitBar = ({ toAsk, onShow }: { toAsk: number; onShow: () => void }) => {
  const { t } = useTranslation('guide');
  const open = useOpenTool();
  const says = toAsk === 0 ? t('done.heading') : t('plan.toAsk', { count: toAsk });
  useAnnounce(says);
  return (
    <div className="visit-bar">
      <PeopleTabs />
      <p>{says}</p>
      <div className="visit-tools">
        <KeyButton action="jump" words={t('bar.jump')} onClick={() => open('jump')} />
        <KeyButton action="whatIf" words={t('bar.whatIf')} onClick={() => open('whatIf')} />
        <KeyButton action="show" words={t('bar.show')} onClick={onShow} />
      </div>
    </div>
  );
};

const BackToGuide = ({ onClick }: { onClick: () => void }) => {
  const { t } = useTranslation('guide');
  return <KeyButton action="show" words={t('bar.showBack')} onClick={onClick} />;
};
