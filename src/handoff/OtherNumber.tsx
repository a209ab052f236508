import type { ReactNode } from 'react';
import { Dial, PhoneNumber } from '../shell/PhoneNumber';

/** A second number of whoever was named with the first; `children` name them again, to who hears it alone. */
export const OtherNumber = ({ number, children }: { number: string; children: ReactNode }) => (
  <Dial number={number}>
    <PhoneNumber number={number} /> <span className="reads">{children}</span>
  </Dial>
);
