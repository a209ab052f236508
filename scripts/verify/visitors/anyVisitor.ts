import fc from 'fast-check';
import { unknowing } from '../../../src/catalog/questions';
import { anyQuestion, everyAnswer } from './anyAnswers';
import type { Visitor } from './brokenProperties';

/** Anybody, drawn over the whole space of answers; shrinks to the simplest that still breaks a law. */
export const anyVisitor: fc.Arbitrary<Visitor> = fc.record({
  wouldSay: everyAnswer,
  on: anyQuestion,
  silent: fc.constantFrom(...unknowing),
});
