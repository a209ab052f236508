import { type Need, needGroups } from '../catalog/needs';
import { programs } from '../catalog/programs';
import { Icon } from '../components/Icon';
import { NeedIcon } from '../components/NeedIcon';
import { ByReadingDate, lastExpiry } from '../handoff/ByReadingDate';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { homePath, nowPath } from '../shell/addresses';
import { type NeedPageOf, needPath, needTitle, pathOfNeed } from './needPages';
import { ProgramLine } from './ProgramLine';
import { PublicFrame, type PublicLinks } from './PublicFrame';

/** Programs that serve a need, without those that have ended. */
export const programsFor = (need: Need) =>
  programs.filter(
    ({ needs, status }) => (needs as readonly string[]).includes(need) && status.state !== 'ended',
  );

/**
 * The page of a need or of a group, the same for everybody, to link to from elsewhere. Its button begins a visit on this
 * very page, where the need is ticked and not yet sent; without our script it leads to the first page.
 */
export const NeedPage = ({ of: { name, group, need }, ways }: { of: NeedPageOf; ways: PublicLinks }) => {
  const { t } = useTranslation(['visit', 'handoff']);
  const tag = useTag();
  const members = need ? [need] : (needGroups.find((one) => one.group === group)?.members ?? []);
  const shown = members.flatMap(programsFor);
  return (
    <PublicFrame
      ways={ways}
      className="all"
      path={(other) => needPath(other, name)}
      more={<p>{t('page.same', { ns: 'handoff' })}</p>}
    >
      <h1>{t(need ? needTitle(need) : `questions.needs.groups.${group}`)}</h1>
      <p className="lead">{t('all.lead')}</p>
      <a className="button main" href={homePath(tag)} data-begin="">
        {t('page.questions', { ns: 'handoff' })} <Icon name="forward" className="turns" />
      </a>
      <a className="button strong" href={nowPath(tag)}>
        <Icon name="call" /> {t('all.now')}
      </a>
      <ByReadingDate facts={shown}>
        {members.map((member) => (
          <section
            key={member}
            className={`band need-${member}`}
            data-until={lastExpiry(programsFor(member)) ?? undefined}
          >
            {!need && (
              <h2>
                <NeedIcon need={member} /> <a href={pathOfNeed(tag, member)}>{t(needTitle(member))}</a>
              </h2>
            )}
            <ul className="cards">
              {programsFor(member).map(({ id }) => (
                <ProgramLine key={id} id={id} heading={need ? 'h2' : 'h3'} />
              ))}
            </ul>
          </section>
        ))}
      </ByReadingDate>
    </PublicFrame>
  );
};
