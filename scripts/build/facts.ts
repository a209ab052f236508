import { gatheredOn } from '../../src/catalog/clock';
import { datedFacts, expiredFacts } from '../../src/catalog/datedFacts';
import { checkCatalog } from './catalog/check';

/** What is malformed in the catalog, in a sentence each; where nothing is, what is too old to be shown. */
export const catalogFaults = (): readonly string[] => {
  // A clock that stands before the facts were gathered is wrong, and must not stop a build.
  const clock = new Date().toISOString().slice(0, 10);
  const today = clock > gatheredOn ? clock : gatheredOn;
  // A caution that is too old leaves the page by itself, and whom to ask stays without it.
  const holding = () => datedFacts().filter(({ kind }) => kind !== 'caution');
  const wrong = checkCatalog(today);
  // What has not its right shape cannot be asked for its age.
  return wrong.length > 0 ? wrong : expiredFacts(today, holding());
};
