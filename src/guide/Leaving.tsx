import { useContext, useState } from 'react';
import { maxPeople } from '../../machines/family';
import { boroughs } from '../catalog/city/boroughs';
import type { ProgramId } from '../catalog/programs';
import { Icon } from '../components/Icon';
import { ListCode } from '../handoff/ListCode';
import { listOn, placesByDefault, type TakenList } from '../handoff/list';
import { ProgramNote } from '../handoff/ProgramNote';
import { Sheet } from '../handoff/Sheet';
import { useToday } from '../handoff/useToday';
import { formatList } from '../language/formats';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { programsOf } from '../screens/bands';
import { CenterContext } from '../shell/CenterContext';
import { ScreenHeading } from '../shell/ScreenHeading';
import { ClientSide, ClientWords, tagOf } from './ClientSide';
import { peopleIn, useFamily } from './family';
import { type FamilySheet, familySheet, onSheetByDefault } from './familySheet';
import { KeyCap } from './KeyCap';
import { useOpenTool } from './openTool';
import { PeopleTabs } from './People';
import { useKeys } from './useKeys';
import { guideWords, programTitle } from './wording';

/** One list for the whole family: the guide selects programs with the client; the sheet is in the client's language. */
export const Leaving = () => {
  const { t } = useTranslation(guideWords);
  const { family, send } = useFamily();
  const open = useOpenTool();
  const today = useToday();
  const merged = programsOf(familySheet(family, today), useContext(CenterContext));
  const [ticked, setTicked] = useState<ReadonlySet<ProgramId>>(() => onSheetByDefault(family, today));
  const tick = (program: ProgramId, on: boolean) =>
    setTicked((before) => new Set(on ? [...before, program] : [...before].filter((one) => one !== program)));
  const resume = () => send({ type: 'resume' });
  const print = () => window.print();
  useKeys(({ action }) => {
    if (action === 'onward') print();
    if (action === 'back') resume();
    if (action === 'another' && family.people.length < maxPeople) open('newPerson');
    return action === 'onward' || action === 'back' || action === 'another';
  });
  const client = useContext(ClientWords);
  const reader = client ? tagOf(client) : 'en';
  const borough = boroughs.find((each) => each === family.shared.borough) ?? null;
  const chosen: TakenList = merged
    .filter(({ program }) => ticked.has(program))
    .map(({ program }) => ({ program, places: placesByDefault(program, borough, today, reader) }));
  const list = listOn(chosen, today);
  return (
    <div className="take-away leaving">
      <div className="visit-bar">
        <PeopleTabs />
      </div>
      <section className="guide-side">
        <ScreenHeading title={t('leaving.heading')}>{t('leaving.heading')}</ScreenHeading>
        <p>{t('leaving.lead')}</p>
        <button type="button" className="button main" data-print onClick={print}>
          <Icon name="print" /> {t('leaving.print')} <KeyCap action="onward" />
        </button>
        <button type="button" className="quiet" onClick={resume}>
          {t('leaving.back')} <KeyCap action="back" />
        </button>
      </section>
      <section className="choosing" aria-labelledby="choosing">
        <h2 id="choosing">{t('leaving.choose')}</h2>
        <ul className="merged">
          {merged.map((one) => (
            <Tick
              key={one.program}
              {...one}
              on={ticked.has(one.program)}
              onTick={(on) => tick(one.program, on)}
            />
          ))}
        </ul>
        <p className="hint">{t('take.paperHint', { ns: 'handoff' })}</p>
        <p className="hint">{t('frame.disclaimer', { ns: 'visit' })}</p>
      </section>
      <ClientSide className="client-sheet">
        <ProgramNote
          value={(program) => (
            <ForWhom people={merged.find((one) => one.program === program)?.people ?? []} />
          )}
        >
          <Sheet list={list} noteWords="guide" />
        </ProgramNote>
        <ListCode list={list} />
      </ClientSide>
    </div>
  );
};

/** Who in the family a program is for, by role; nothing where there is one person only. */
const ForWhom = ({ people }: { people: readonly number[] }) => {
  const { t } = useTranslation('guide');
  const tag = useTag();
  const { family } = useFamily();
  if (family.people.length < 2) return null;
  const names = peopleIn(t, family);
  const list = formatList(
    people.map((person) => names[person] ?? ''),
    tag,
  );
  return <small className="for-people">{t('leaving.for', { list })}</small>;
};

const Tick = ({
  program,
  standing,
  people,
  on,
  onTick,
}: FamilySheet & { on: boolean; onTick: (on: boolean) => void }) => {
  const { t } = useTranslation(guideWords);
  return (
    <li data-together={program} data-people={people.join(' ')}>
      <label className="tick">
        <input
          type="checkbox"
          autoComplete="off"
          checked={on}
          onChange={(event) => onTick(event.target.checked)}
        />
        <span>
          {programTitle(t, program)}
          <small>{t(`programs.${standing}`)}</small>
          <ForWhom people={people} />
        </span>
      </label>
    </li>
  );
};
