import { firstNumbers } from '../catalog/newYork/firstNumbers';
import { EnglishName } from '../components/EnglishName';
import { PhoneNumber } from '../shell/PhoneNumber';

/** Whom everybody can call, whatever else of the page is missing. */
export const FrontDoors = () => (
  <ul className="contacts">
    {firstNumbers.map(({ name, phone }) => (
      <li key={phone} className="contact">
        <EnglishName>{name}</EnglishName> <PhoneNumber number={phone} />
      </li>
    ))}
  </ul>
);
