import type { ReactNode } from 'react';
import { cityLine } from '../catalog/city/cityLine';
import { gatheredOn } from '../catalog/city/gatheredOn';
import { type ContactId, contact } from '../catalog/contacts';
import { type Fact, lifeOf } from '../catalog/freshness';
import type { Contact } from '../catalog/shape';
import { formatDate } from '../language/formats';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { Dial, PhoneNumber } from '../shell/PhoneNumber';
import { Sentence } from './Sentence';
import { WrittenAhead } from './WrittenAhead';

/**
 * Wraps a page that is prerendered by the build and read on any later day. The parts carry the dates between which
 * they are valid, and `pages/showAsOf.ts` shows or hides them on the day of reading. Without that script the page
 * still says how old its facts are and whom to ask.
 */
export const ByReadingDate = ({ facts, children }: { facts: readonly Fact[]; children: ReactNode }) => {
  const { t } = useTranslation(['visit', 'handoff']);
  const tag = useTag();
  const cityPhone = contact(cityLine).phone ?? '';
  return (
    <WrittenAhead value={true}>
      <p className="notice" data-newest={gatheredOn} data-clock="" hidden>
        {t('results.clockWrong')}
      </p>
      <p className="notice" data-after={lastExpiry(facts) ?? 'never'} hidden>
        <Dial number={cityPhone}>
          {t('results.tooOld')} <PhoneNumber number={cityPhone} />
        </Dial>
      </p>
      {children}
      <p className="hint">
        {t('frame.facts', { date: formatDate(gatheredOn, tag) })}{' '}
        <Sentence>{t('sheet.more', { ns: 'handoff' })}</Sentence>
      </p>
    </WrittenAhead>
  );
};

/** The last day on which any of the facts is shown, YYYY-MM-DD; null if one never expires. */
export const lastExpiry = (facts: readonly Fact[]): string | null =>
  facts.reduce<string | null>((last, fact) => {
    const { shown } = lifeOf(fact);
    return last === null || shown === null ? null : shown > last ? shown : last;
  }, '');

/** The first day after which one of the facts is no longer shown, YYYY-MM-DD; undefined if none expires. */
export const firstExpiry = (facts: readonly Fact[]): string | undefined =>
  facts.flatMap((fact) => lifeOf(fact).shown ?? []).sort()[0];

/**
 * The contact to show first, by period: each one from the day all before it have expired, ending with the city's line. Days are
 * YYYY-MM-DD; undefined means no limit.
 */
export const firstContacts = (
  ids: readonly ContactId[],
): readonly { contact: Contact; after: string | undefined; until: string | undefined }[] => {
  const inTurn = [...ids, cityLine].map(contact);
  return inTurn.flatMap((one, at) => {
    const before = at === 0 ? undefined : lastExpiry(inTurn.slice(0, at));
    const until = lifeOf(one).shown ?? undefined;
    const hasItsDay = before !== null && (before === undefined || until === undefined || until > before);
    return hasItsDay ? [{ contact: one, after: before, until }] : [];
  });
};
