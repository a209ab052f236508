import { frontDoors } from '../catalog/frontDoors';
import { Name } from '../components/Name';
import { Phone } from '../components/Phone';

/** Whom everybody can call, whatever else of the page is missing. */
export const FrontDoors = () => (
  <ul className="contacts">
    {(['911', '311', 'moia-hotline', '988'] as const).map((id) => (
      <li key={id} className="contact">
        <Name>{frontDoors[id].name}</Name> <Phone number={frontDoors[id].phone} />
      </li>
    ))}
  </ul>
);
