import { EnglishName } from '../components/EnglishName';
import { Dial, PhoneNumber } from '../shell/PhoneNumber';

/** A second number of whoever was named with the first. */
export const OtherNumber = ({ number, of }: { number: string; of: string }) => (
  <Dial number={number}>
    <PhoneNumber number={number} />{' '}
    <span className="reads">
      <EnglishName>{of}</EnglishName>
    </span>
  </Dial>
);
