import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useId, useRef } from 'react';
import { type Resolver, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import {
  type Answer,
  type Answers,
  type ChoiceOf,
  isUnknowing,
  type QuestionId,
  questionShape,
  unknowing,
} from '../catalog/questions';
import { Icon } from '../components/Icon';
import { useTranslation } from '../language/useTranslation';
import { choiceText } from './wording';

// Without this zod asks whether it may compile code, which our content security policy reports as an attack.
z.config({ jitless: true });

type Filled = { answer: string | string[] };
type ErrorKey = 'chooseOne' | 'chooseSome' | 'noneAlone';

/** What a form of this question may give back. Messages are keys, so that they follow the language. */
const formShape = (question: QuestionId) => {
  const { kind, answers, noneOfThese } = questionShape(question);
  const choice = z.enum([...answers, ...unknowing]);
  const alone = (chosen: string) => chosen === noneOfThese || isUnknowing(chosen as Answer);
  if (kind === 'one') return z.object({ answer: z.enum([...answers, ...unknowing], { error: 'chooseOne' }) });
  return z.object({
    answer: z.array(choice, { error: 'chooseSome' }).check(
      z.minLength(1, { error: 'chooseSome' }),
      z.refine((chosen) => chosen.length === 1 || !chosen.some(alone), { error: 'noneAlone' }),
    ),
  });
};

/** The closed choices of one question, and what to do when none was chosen. */
export const QuestionForm = ({
  question,
  answers,
  labelledBy,
  submit,
  onAnswer,
  onError,
}: {
  question: QuestionId;
  answers: Answers;
  labelledBy: string;
  submit: string;
  onAnswer: (answer: Answer) => void;
  onError?: (failed: boolean) => void;
}) => {
  const { t } = useTranslation();
  const id = useId();
  const summary = useRef<HTMLDivElement>(null);
  const { kind, answers: choices, noneOfThese } = questionShape(question);
  const several = kind === 'several';
  const given = answers[question];
  const form = useForm<Filled>({
    resolver: zodResolver(formShape(question)) as Resolver<Filled>,
    defaultValues: { answer: filledWith(given, several) },
    mode: 'onSubmit',
    shouldFocusError: false,
  });
  const message = form.formState.errors.answer?.message as ErrorKey | undefined;
  const { submitCount } = form.formState;
  useEffect(() => {
    onError?.(message !== undefined);
    if (message && submitCount > 0) summary.current?.focus();
  }, [message, submitCount, onError]);

  const { onChange, ...field } = form.register('answer');
  const keepAlone = (chosen: string) => {
    const now = form.getValues('answer');
    if (!several || !Array.isArray(now)) return;
    const isAlone = (one: string) => one === noneOfThese || isUnknowing(one as Answer);
    const kept = isAlone(chosen) ? now.filter((one) => one === chosen) : now.filter((one) => !isAlone(one));
    form.setValue('answer', kept);
  };

  return (
    <form
      noValidate
      autoComplete="off"
      onSubmit={form.handleSubmit(({ answer }) => onAnswer(asAnswer(answer)))}
    >
      {message && (
        <div ref={summary} className="problem" role="alert" tabIndex={-1}>
          <h2>{t('errors.heading')}</h2>
          <a href={`#${id}-0`} onClick={(event) => focusFirst(event, `${id}-0`)}>
            {t(`errors.${message}`)}
          </a>
        </div>
      )}
      <fieldset aria-labelledby={labelledBy} aria-describedby={message ? `${id}-error` : undefined}>
        {message && (
          <p id={`${id}-error`} className="error">
            {t(`errors.${message}`)}
          </p>
        )}
        <div className={`choices${choices.length > 6 ? ' many' : ''}`} data-question={question}>
          {[...choices, ...unknowing].map((choice, position) => (
            <label key={choice} className={`choice${isUnknowing(choice as Answer) ? ' unknowing' : ''}`}>
              <input
                {...field}
                id={`${id}-${position}`}
                type={several ? 'checkbox' : 'radio'}
                value={choice}
                autoComplete="off"
                aria-invalid={message ? true : undefined}
                onChange={async (event) => {
                  await onChange(event);
                  if (event.target.checked) keepAlone(choice);
                }}
              />
              {question === 'needs' && isNeed(choice) && <Icon name={choice} className="picture" />}
              <span>{choiceText(t, question, choice, answers)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <button type="submit" className="button main">
        {submit}
      </button>
    </form>
  );
};

const isNeed = (choice: string): choice is ChoiceOf<'needs'> =>
  (questionShape('needs').answers as readonly string[]).includes(choice);

const filledWith = (given: Answer | undefined, several: boolean): string | string[] => {
  if (!several) return typeof given === 'string' ? given : '';
  if (given === undefined) return [];
  return typeof given === 'string' ? [given] : [...given];
};

const focusFirst = (event: { preventDefault: () => void }, id: string): void => {
  event.preventDefault();
  document.getElementById(id)?.focus();
};

/** A form of several gives a list; "I don't know" alone in it is an answer of its own. */
const asAnswer = (chosen: string | string[]): Answer => {
  const only = Array.isArray(chosen) && chosen.length === 1 ? chosen[0] : undefined;
  return (only === 'notSure' || only === 'skipped' ? only : chosen) as Answer;
};
