import { type ComponentProps, useState } from 'react';
import { marksOf } from '../eligibility/answer';
import { QuestionForm } from './lazyScreens';

/** The choices of a question: buttons until the form has come, which takes over what was marked on them. */
export const QuestionChoices = (props: Omit<ComponentProps<typeof QuestionForm>, 'marks' | 'onMark'>) => {
  const [marks, onMark] = useState(() => marksOf(props.answers[props.question]));
  return <QuestionForm {...props} marks={marks} onMark={onMark} />;
};
