import { firstNumbers } from '../catalog/firstNumbers';
import { EnglishName } from '../components/EnglishName';
import { Dial, PhoneNumber } from '../shell/PhoneNumber';

/** Phone numbers for any need. Part of the first script, so that they show even if everything else fails to load. */
export const FrontDoors = () => (
  <ul className="contacts">
    {firstNumbers.map(({ name, phone }) => (
      <li key={phone} className="contact">
        <Dial number={phone}>
          <EnglishName>{name}</EnglishName> <PhoneNumber number={phone} />
        </Dial>
      </li>
    ))}
  </ul>
);
