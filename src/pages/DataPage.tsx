import { city } from '../catalog/city/city';
import { dataPath } from '../shell/addresses';
import { PublicFrame, type PublicLinks } from './PublicFrame';

/** The files that the build writes beside this page. */
const files = [
  {
    name: 'services.csv',
    says: 'One list for a spreadsheet: a line for each service, and for each place where it is offered.',
  },
  { name: 'hsds-3.1.json', says: 'HSDS 3.1 (Open Referral), as JSON.' },
  { name: 'hsds-3.0.json', says: 'HSDS 3.0, as JSON.' },
  {
    name: 'hsds-3.1/datapackage.json',
    says: 'HSDS 3.1, as a tabular data package: this file names its tables.',
  },
  { name: 'hsds-3.0/datapackage.json', says: 'HSDS 3.0, as a tabular data package.' },
] as const;

/** The same facts as data, for other directories such as 211. In English only, like the data. */
export const DataPage = ({ ways }: { ways: PublicLinks }) => (
  <PublicFrame ways={ways} className="promise-page" path={dataPath}>
    <h1>The same facts, for other directories</h1>
    <p className="lead">
      For people who keep a directory, such as 211. These files name who provides each service, how to reach
      it, where it is, and on which day that was checked. They hold nothing about the people who use this
      site.
    </p>
    <ul className="promise-list try">
      {files.map(({ name, says }) => (
        <li key={name}>
          <a href={`${dataPath()}${name}`} download="">
            {name}
          </a>
          : {says}
        </li>
      ))}
    </ul>
    <h2>What to know before you use them</h2>
    <ul className="promise-list try">
      <li>
        Nobody phoned. Each service says on which day its evidence was seen; an alert says to call first.
      </li>
      <li>A fact that is too old is not in the files.</li>
      <li>No street of an office for people hurt by someone is in them.</li>
      <li>Rights and rules are not in them: they are no services.</li>
      <li>The names of kinds of help are those of Open Eligibility.</li>
      <li>Hours are {city.shortName} time.</li>
    </ul>
  </PublicFrame>
);
