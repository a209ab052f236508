import { type ReactNode, useContext } from 'react';
import { isClockWrong } from '../catalog/clock';
import { ageOn, type Fact, lifeOf } from '../catalog/freshness';
import { useTranslation } from '../language/useTranslation';
import { DateChecked } from './DateChecked';
import { useToday } from './useToday';
import { WrittenAhead } from './WrittenAhead';

/**
 * A list item, rendered while `fact` has not expired. On a prerendered page it carries `data-until` instead, for
 * `pages/showAsOf.ts` to apply on the day of reading.
 */
export const WhileCurrent = ({
  fact,
  className,
  children,
}: {
  fact: Fact;
  className?: string;
  children: ReactNode;
}) => {
  const today = useToday();
  if (useContext(WrittenAhead))
    return (
      <li className={className} data-until={lifeOf(fact).shown ?? undefined}>
        {children}
      </li>
    );
  const age = ageOn(fact, today);
  return (
    age !== 'hidden' && (
      <li className={className} data-age={age}>
        {children}
      </li>
    )
  );
};

/**
 * Renders its children once the fact is old enough to need "call first", or while the clock is wrong. On a
 * prerendered page they are hidden until `data-doubt`.
 */
export const WhenDoubtful = ({ fact, children }: { fact: Fact; children: ReactNode }) => {
  const today = useToday();
  const { sure } = lifeOf(fact);
  if (useContext(WrittenAhead))
    return (
      sure && (
        <span data-doubt={sure} hidden>
          {children}
        </span>
      )
    );
  return ageOn(fact, today) === 'callFirst' && children;
};

/** The date of the last check, shown only once it is long ago. */
export const CheckedOn = ({ fact }: { fact: Fact }) => (
  <WhenDoubtful fact={fact}>
    <small>
      <DateChecked day={fact.checkedOn} />
    </small>
  </WhenDoubtful>
);

/** A notice for the top of a list: the device clock is wrong, or expired facts were left out (`tooOld`). */
export const AgeNotice = ({ tooOld = false }: { tooOld?: boolean }) => {
  const { t } = useTranslation();
  const clockWrong = isClockWrong(useToday());
  return (
    (clockWrong || tooOld) && (
      <p className="notice" role="note" data-clock={clockWrong ? '' : undefined}>
        {t(clockWrong ? 'results.clockWrong' : 'results.tooOld')}
      </p>
    )
  );
};
