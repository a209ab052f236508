import { useState } from 'react';
import { type FamilyContext, hasBefore, mostPeople } from '../../machines/family';
import { planOf } from '../eligibility/plan';
import { useTranslation } from '../language/useTranslation';
import { useBack } from '../shell/layers';
import { Conversation } from './Conversation';
import { type Family, useFamily } from './family';
import { KeyButton } from './KeyCap';
import { NothingLeft } from './NothingLeft';
import { useOpenTool } from './openTool';
import { PeopleTabs } from './People';
import { PlanColumn } from './PlanColumn';
import { ProgramsColumn } from './ProgramsColumn';
import { useKeys } from './useKeys';
import { useMoves } from './useMoves';

/** The question between client and guide, the plan and the programs; or the client's side alone. */
export const Asking = () => {
  const { family, question, answers, send } = useFamily();
  const [shown, setShown] = useState(false);
  const open = useOpenTool();
  const moves = useMoves(family.present, answers);
  useKeys(({ does }) => {
    if (does === 'show') setShown(!shown);
    else if (does === 'back') send({ type: 'back' });
    else if (!shown && (does === 'jump' || does === 'whatIf')) open(does);
    else if (!shown && does === 'another' && family.people.length < mostPeople) open('newPerson');
    else return false;
    return true;
  });
  useBack('visit', backFrom(family, send), false);
  useBack('list', shown ? () => setShown(false) : null, false);
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
        <BackToGuide onClick={() => setShown(false)} />
        {talk}
      </div>
    );
  return (
    <div className="beside">
      <VisitBar toAsk={planOf(answers).toAsk} onShow={() => setShown(true)} />
      {talk}
      <PlanColumn />
      <ProgramsColumn moves={moves} />
    </div>
  );
};

/** A question before, or the person before; from the very first one the greeting, while nothing is lost by it. */
const backFrom = (family: FamilyContext, send: Family['send']): (() => void) | null => {
  if (hasBefore(family)) return () => send({ type: 'back' });
  const { present, people, shared } = family;
  if (present > 0) return () => send({ type: 'person.turnTo', person: present - 1 });
  const isUntouched = people.length === 1 && Object.keys({ ...shared, ...people[0]?.own }).length === 0;
  return isUntouched ? () => send({ type: 'wipe' }) : null;
};

const VisitBar = ({ toAsk, onShow }: { toAsk: number; onShow: () => void }) => {
  const { t } = useTranslation('guide');
  const open = useOpenTool();
  return (
    <div className="visit-bar">
      <PeopleTabs />
      <p role="status">{toAsk === 0 ? t('done.heading') : t('plan.toAsk', { count: toAsk })}</p>
      <div className="visit-tools">
        <KeyButton deed="jump" words={t('bar.jump')} onClick={() => open('jump')} />
        <KeyButton deed="whatIf" words={t('bar.whatIf')} onClick={() => open('whatIf')} />
        <KeyButton deed="show" words={t('bar.show')} onClick={onShow} />
      </div>
    </div>
  );
};

const BackToGuide = ({ onClick }: { onClick: () => void }) => {
  const { t } = useTranslation('guide');
  return <KeyButton deed="show" words={t('bar.showBack')} onClick={onClick} />;
};
