import { spokenBy } from '../../locales/spoken';
import { dangers } from '../catalog/city/linesOfDanger';
import { type ContactId, contact } from '../catalog/contacts';
import { needOf } from '../catalog/needs';
import { programOf } from '../catalog/programs';
import { EnglishName } from '../components/EnglishName';
import { Icon } from '../components/Icon';
import type { Judgement } from '../eligibility/judge';
import { isOffice } from '../handoff/answering';
import type { Office } from '../handoff/offices';
import { SiteLink } from '../handoff/SiteLink';
import { Speaks } from '../handoff/Speaks';
import { useNamespace } from '../language/useNamespace';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { useVisit } from '../shell/visit';
import { Answering, CallHead, NumberOf } from './CallHead';
import { callScriptKey } from './callScript';
import type { Call } from './calls';
import { Deferred } from './Deferred';
import { ResultCard } from './ResultCard';
import { reportedDangers } from './reportedDangers';
import { Script } from './Script';

/** One number with its script, the programs it covers, and offices that do the work. `first`: the first call. */
export const CallCard = ({ call, first }: { call: Call; first: boolean }) => {
  const { t } = useTranslation(['visit', 'handoff']);
  const { visit } = useVisit();
  const { head, after, judgements, offices } = call;
  const [lead] = judgements;
  if (!lead) return null;
  const { answers } = visit.context;
  const shown = after === null ? [head] : [head, after];
  const reported = reportedDangers(answers).filter((danger) =>
    shown.some((id) => contact(id).phone === contact(dangers[danger][0]).phone),
  );
  const isUrgent = judgements.some(({ urgent }) => urgent);
  const group = isUrgent ? 'urgent' : lead.verdict;
  // Who does the work stands before a line that only refers callers.
  const isLineLast = after !== null && !isOffice(after);
  return (
    <section className={`call band ${group} need-${needOf(programOf(lead.program))}${first ? ' first' : ''}`}>
      <h2 className={reported.length > 0 || !(first || isUrgent) ? 'reads' : undefined}>
        {isUrgent
          ? t('results.urgent')
          : first
            ? t('calls.first', { ns: 'handoff' })
            : t('calls.next', { ns: 'handoff' })}
      </h2>
      {reported.map((danger) => (
        <p key={danger} className="what-now">
          {t(`help.${danger}.do`)}
        </p>
      ))}
      <ul className="contacts">
        <CallHead id={head} large={first || isUrgent} insteadOf={after} />
      </ul>
      <OwnPage id={head} />
      {judgements.length > 1 && <p className="covers">{t('calls.covers', { ns: 'handoff' })}</p>}
      {reported.map((danger) => (
        <Script key={danger} namespace="visit" words={`help.${danger}.say`} />
      ))}
      {reported.length === 0 && first && (
        <Script namespace="programs" words={callScriptKey(lead.program, answers)} />
      )}
      {first && <AskForInterpreter />}
      {isUrgent && isLineLast && <Offices offices={offices} />}
      {after && (
        <ul className="contacts offices after">
          <CallHead id={after} brief />
        </ul>
      )}
      {after && <OwnPage id={after} />}
      {isUrgent && !isLineLast && <Offices offices={offices} />}
      {(['likely', 'possible', 'information'] as const).map((verdict) => (
        <Covered
          key={verdict}
          verdict={verdict}
          judgements={judgements.filter((one) => one.verdict === verdict)}
          shown={shown}
        />
      ))}
      {!isUrgent && (
        <Deferred>
          <Offices offices={offices} />
        </Deferred>
      )}
    </section>
  );
};

/** How to ask for an interpreter, in the person's language and in English; nothing for who reads English. */
const AskForInterpreter = () => {
  const { t, i18n } = useTranslation('handoff');
  const tag = useTag();
  const hasEnglish = useNamespace('en', 'handoff');
  const [spoken] = spokenBy(tag);
  if (tag === 'en' || !spoken) return null;
  return (
    <p className="say">
      <q>{t('sheet.interpreter', { language: spoken.name })}</q>
      {hasEnglish && (
        <span className="english">
          <q lang="en" dir="ltr" translate="no">
            {i18n.getFixedT('en', 'handoff')('sheet.interpreter', { language: spoken.englishName })}
          </q>
        </span>
      )}
    </p>
  );
};

const Offices = ({ offices }: { offices: readonly Office[] }) => {
  const { t } = useTranslation('handoff');
  if (offices.length === 0) return null;
  return (
    <>
      <p className="covers">{t('calls.offices')}</p>
      <ul className="contacts offices">
        {offices.map((office) => (
          <OfficeLine key={'place' in office ? office.place.id : office.id} office={office} />
        ))}
      </ul>
    </>
  );
};

/** The page of whoever has no number. */
const OwnPage = ({ id }: { id: ContactId }) => {
  const { phone, url } = contact(id);
  return !phone && url ? <SiteLink url={url} /> : null;
};

const Covered = ({
  verdict,
  judgements,
  shown,
}: {
  verdict: 'likely' | 'possible' | 'information';
  judgements: readonly Judgement[];
  shown: readonly ContactId[];
}) => {
  const { t } = useTranslation();
  if (judgements.length === 0) return null;
  return (
    <div className={`covered ${verdict}`}>
      <h2 className={`verdict ${verdict}`}>
        {verdict === 'likely' && <Icon name="met" />}
        {verdict === 'possible' && <Icon name="unknown" />} {t(`results.${verdict}`)}
      </h2>
      <ul className="cards">
        {judgements.map((judgement) => (
          <ResultCard key={judgement.program} judgement={judgement} shown={shown} />
        ))}
      </ul>
    </div>
  );
};

/** An office with whichever of number, address and web page is known. */
const OfficeLine = ({ office }: { office: Office }) => {
  const { t } = useTranslation(['visit', 'programs']);
  const entry = 'place' in office ? office.place : office.contact;
  const { name, phone, url, languages } = entry;
  const address = 'place' in office ? office.place.address : undefined;
  const what = 'id' in office ? t(`contacts.${office.id}`, { ns: 'programs' }) : '';
  return (
    <li className="contact">
      <NumberOf phone={phone} what={what} name={name} />
      {address && (
        <span className="address">
          <EnglishName>{address}</EnglishName>
        </span>
      )}
      {url && 'id' in office && <SiteLink url={url} />}
      <Answering entry={entry} brief />
      <Speaks languages={languages} />
    </li>
  );
};
