import { gatheredOn } from '../../src/catalog/city/gatheredOn';
import { datedFacts, expiredFacts } from '../../src/catalog/datedFacts';
import { checkCatalog } from './catalog/check';

/** Malformed catalog data, one sentence each; if there is none, facts too old to be shown. */
export const catalogFaults = (): readonly string[] => {
  // A clock before `gatheredOn` is wrong and must not fail the build.
  const clock = new Date().toISOString().slice(0, 10);
  const today = clock > gatheredOn ? clock : gatheredOn;
  // Expired cautions are dropped from the page, so they need not fail the build.
  const holding = () => datedFacts().filter(({ kind }) => kind !== 'caution');
  const wrong = checkCatalog(today);
  // Malformed facts have no age.
  return wrong.length > 0 ? wrong : expiredFacts(today, holding());
};
