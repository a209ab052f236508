import { asItStands, type Verdict } from '../../../scripts/verify/audit/judge';
import { type ProgramId, programOf } from '../../../src/catalog/programs';

/** A verdict as the program stands today: whether it is open is a fact, which an officer may change. */
export const standing = (id: ProgramId, verdict: Verdict): Verdict =>
  asItStands(verdict, programOf(id).status.state);
