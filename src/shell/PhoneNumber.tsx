import { type ReactNode, useContext } from 'react';
import { ModeContext } from './ModeContext';

/** A number as `NNN-NNN-NNNN` or a short code, always left to right. It stands in a `Dial`. */
export const PhoneNumber = ({ number }: { number: string }) => (
  <span className="phone">
    <bdi dir="ltr" translate="no">
      {number}
    </bdi>
  </span>
);

/**
 * A `tel:` link around a number and whom it calls, because a number heard alone in a list of links says nothing. On a
 * kiosk, or without a number, the same without a link.
 */
export const Dial = ({ number, children }: { number: string | undefined; children: ReactNode }) => {
  const mode = useContext(ModeContext);
  if (mode === 'kiosk' || !number) return <span className="dial">{children}</span>;
  return (
    <a className="dial" href={`tel:${dialable(number)}`}>
      {children}
    </a>
  );
};

const dialable = (number: string): string =>
  number.length <= 3 ? number : `+1${number.replaceAll('-', '')}`;
