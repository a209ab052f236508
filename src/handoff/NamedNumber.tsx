import type { ReactNode } from 'react';
import { Dial, PhoneNumber } from '../shell/PhoneNumber';

/** Whom a number calls, and the number, if there is one. */
export const NamedNumber = ({ number, children }: { number: string | undefined; children: ReactNode }) => (
  <Dial number={number}>
    <span className="contact-name">{children}</span> {number && <PhoneNumber number={number} />}
  </Dial>
);
