import { type ReactNode, useContext } from 'react';
import { isClockWrong } from '../catalog/clock';
import { ageOn, type Fact, lifeOf } from '../catalog/freshness';
import { useTranslation } from '../language/useTranslation';
import { DateChecked } from './DateChecked';
import { useToday } from './useToday';
import { WrittenAhead } from './WrittenAhead';

/** A row of a list, as long as its fact may be shown. A page that is written ahead of time leaves that to its script. */
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

/** Words that stand beside a fact once it is too old to be sure of, and while the clock is wrong. */
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

/** The day on which a fact was checked; said once that day is long ago. */
export const CheckedOn = ({ fact }: { fact: Fact }) => (
  <WhenDoubtful fact={fact}>
    <small>
      <DateChecked day={fact.checkedOn} />
    </small>
  </WhenDoubtful>
);

/** Said once, above what it concerns: that the clock is wrong, or that what we know is too old to be shown. */
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
