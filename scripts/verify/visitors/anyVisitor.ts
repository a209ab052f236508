import fc from 'fast-check';
import { nonAnswers } from '../../../src/catalog/questions';
import { anyQuestion, everyAnswer } from './anyAnswers';
import type { Visitor } from './brokenProperties';

/** An arbitrary visitor (fast-check), over the whole space of answers; shrinks to the simplest that still fails. */
export const anyVisitor: fc.Arbitrary<Visitor> = fc.record({
  wouldSay: everyAnswer,
  on: anyQuestion,
  silent: fc.constantFrom(...nonAnswers),
});
