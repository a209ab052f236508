import { firstNumbers } from '../catalog/firstNumbers';
import { Name } from '../components/Name';
import { Phone } from '../components/Phone';

/** Whom everybody can call, whatever else of the page is missing. */
export const FrontDoors = () => (
  <ul className="contacts">
    {firstNumbers.map(({ name, phone }) => (
      <li key={phone} className="contact">
        <Name>{name}</Name> <Phone number={phone} />
      </li>
    ))}
  </ul>
);
