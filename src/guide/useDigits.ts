import { useState } from 'react';
import type { QuestionId } from '../catalog/questions';
import { choicesOf } from '../eligibility/answer';
import { keyCapOf } from './keys';

/**
 * Digits that select a choice of a question: `press` takes a digit, or null for any other key, which forgets what waits.
 * `typed` is the digit of a group that waits for the next one, or ''.
 */
export const useDigits = (question: QuestionId, onChoice: (choice: string) => void) => {
  const [typed, setTyped] = useState('');
  const press = (digit: number | null): void => {
    const digits = digit === null ? '' : `${typed}${digit}`;
    const caps = choicesOf(question).map((choice) => ({ choice, cap: keyCapOf(question, choice) }));
    const whole = caps.find(({ cap }) => cap === digits);
    const waits = digits !== '' && !whole && caps.some(({ cap }) => cap.startsWith(digits));
    setTyped(waits ? digits : '');
    if (whole) onChoice(whole.choice);
  };
  return { typed, press };
};
