import { useContext } from 'react';
import { ModeContext } from './ModeContext';

/** A number as `NNN-NNN-NNNN` or a short code, always left to right; a `tel:` link except on a kiosk. */
export const PhoneNumber = ({ number }: { number: string }) => {
  const mode = useContext(ModeContext);
  const digits = (
    <bdi dir="ltr" translate="no">
      {number}
    </bdi>
  );
  if (mode === 'kiosk') return <span className="phone">{digits}</span>;
  return (
    <a className="phone" href={`tel:${dialable(number)}`}>
      {digits}
    </a>
  );
};

const dialable = (number: string): string =>
  number.length <= 3 ? number : `+1${number.replaceAll('-', '')}`;
