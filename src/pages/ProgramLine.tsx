import { type ProgramId, programOf } from '../catalog/programs';
import { programPath } from '../handoff/addresses';
import { CheckedOn, WhenDoubtful, WhileCurrent } from '../handoff/ByAge';
import { firstContacts } from '../handoff/ByReadingDate';
import { OfProgram } from '../handoff/OfProgram';
import type { PhoneHours } from '../handoff/phoneStatus';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { Dial, PhoneNumber } from '../shell/PhoneNumber';

/** For `onlyAnswering.ts`, which must not bring the catalog. */
const phoneHours = ({ phone, hours, hoursNote, openOnHolidays }: PhoneHours): string =>
  JSON.stringify({ phone, hours, hoursNote, openOnHolidays });

/** A program on a page of several: its name, what it is, and its first number. */
export const ProgramLine = ({ id, heading: Heading = 'h3' }: { id: ProgramId; heading?: 'h2' | 'h3' }) => {
  const { t } = useTranslation(['programs', 'visit']);
  const tag = useTag();
  const program = programOf(id);
  return (
    <WhileCurrent fact={program} className="card">
      <Heading>
        <a href={programPath(tag, id)}>{t(`programs.${id}.title`)}</a>
      </Heading>
      <p className="summary">{t(`programs.${id}.summary`)}</p>
      <WhenDoubtful fact={program}>
        <span className="unsure">{t('results.unconfirmed', { ns: 'visit' })}</span>
      </WhenDoubtful>
      {firstContacts(program.contacts).map(({ contact: one, after, until }) => (
        <p
          key={one.name}
          data-phone={phoneHours(one)}
          data-after={after}
          data-until={until}
          hidden={after !== undefined}
        >
          {one.phone && (
            <Dial number={one.phone}>
              <PhoneNumber number={one.phone} />
              <OfProgram program={id} />
            </Dial>
          )}
          <CheckedOn fact={one} />
        </p>
      ))}
    </WhileCurrent>
  );
};
