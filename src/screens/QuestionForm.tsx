import { zodResolver } from '@hookform/resolvers/zod';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useController, useForm } from 'react-hook-form';
import type { NeedGroup } from '../catalog/needs';
import {
  type Answer,
  type Answers,
  type ChoiceOf,
  isNonAnswer,
  type QuestionId,
  questionShape,
} from '../catalog/questions';
import { z } from '../catalog/zod';
import { Icon, type IconName } from '../components/Icon';
import { NeedIcon } from '../components/NeedIcon';
import { answerFrom, choicesOf, groupsOf, type Marks, sendsAtOnce, toggled } from '../eligibility/answer';
import { type AnswerFault, answerSchema } from '../eligibility/answerSchema';
import { useTranslation } from '../language/useTranslation';
import { choiceText } from './wording';

/**
 * Maps the checked choices to a valid answer. Issue messages are translation keys, so that they follow the language.
 */
const formSchema = (question: QuestionId) =>
  z.object({
    answer: z.pipe(
      z.transform((marks: Marks): unknown => answerFrom(question, marks)),
      answerSchema(question),
    ),
  });
type FormSchema = ReturnType<typeof formSchema>;

/**
 * The form for one question. An answer that stands alone is a button that sends it, so that no arrow key can. Answers that
 * go together have boxes and a button of their own, with an error summary when nothing was chosen.
 */
export const QuestionForm = ({
  question,
  answers,
  marks,
  labelledBy,
  submit,
  onAnswer,
  onError,
}: {
  question: QuestionId;
  answers: Answers;
  /** What is chosen at first. */
  marks: Marks;
  onMark?: (marks: Marks) => void;
  labelledBy: string;
  submit: string;
  onAnswer: (answer: Answer) => void;
  onError?: (failed: boolean) => void;
}) => {
  const { t } = useTranslation();
  const id = useId();
  const summary = useRef<HTMLElement>(null);
  const form = useForm<z.input<FormSchema>, unknown, z.output<FormSchema>>({
    resolver: zodResolver(formSchema(question)),
    defaultValues: { answer: marks.length > 0 ? marks : offered(question, answers) },
    mode: 'onSubmit',
    shouldFocusError: false,
  });
  const { field } = useController({ name: 'answer', control: form.control });
  const message = form.formState.errors.answer?.message as Exclude<AnswerFault, 'sameTwice'> | undefined;
  const { submitCount } = form.formState;
  useEffect(() => {
    onError?.(message !== undefined);
    if (message && submitCount > 0) summary.current?.focus();
  }, [message, submitCount, onError]);

  const send = form.handleSubmit(({ answer }) => onAnswer(answer));
  const sendAlone = (choice: string) => {
    field.onChange([choice]);
    void send();
  };
  const all = choicesOf(question);
  const boxes = all.filter((choice) => !sendsAtOnce(question, choice));
  const boxGroups = groupsOf(question)
    .map(({ group, choices }) => ({ group, choices: choices.filter((choice) => boxes.includes(choice)) }))
    .filter(({ choices }) => choices.length > 0);
  const alone = all.filter((choice) => sendsAtOnce(question, choice));

  return (
    <form noValidate autoComplete="off" onSubmit={send}>
      {message && (
        <section
          ref={summary}
          id={`${id}-problem`}
          className="problem"
          aria-labelledby={`${id}-problem`}
          tabIndex={-1}
        >
          <h2>{t('errors.heading')}</h2>
          <a href={`#${id}-0`} onClick={(event) => focusFirst(event, `${id}-0`)}>
            {t(`errors.${message}`)}
          </a>
        </section>
      )}
      <fieldset aria-labelledby={labelledBy} aria-describedby={message ? `${id}-error` : undefined}>
        {message && (
          <p id={`${id}-error`} className="error">
            {t(`errors.${message}`)}
          </p>
        )}
        <div data-question={question} className="answers">
          {boxes.length > 0 && (
            <>
              <div className="groups">
                {boxGroups.map(({ group, choices }) => (
                  <Boxes key={group} group={group} labelledBy={`${id}-${group}`}>
                    <div className={`choices${boxes.length > 6 ? ' many' : ''}`}>
                      {choices.map((choice) => (
                        <label key={choice} className="choice">
                          <input
                            name={field.name}
                            id={`${id}-${boxes.indexOf(choice)}`}
                            type="checkbox"
                            value={choice}
                            checked={field.value.includes(choice)}
                            autoComplete="off"
                            aria-invalid={message ? true : undefined}
                            onChange={() => field.onChange(toggled(question, field.value, choice))}
                          />
                          {question === 'needs' && isNeed(choice) && <NeedIcon need={choice} />}
                          <span>{choiceText(t, question, choice, answers)}</span>
                        </label>
                      ))}
                    </div>
                  </Boxes>
                ))}
              </div>
              <button type="submit" className="button main">
                {submit}
              </button>
            </>
          )}
          <ul className={`choices one-touch${alone.length > 8 ? ' many' : ''}`}>
            {alone.map((choice) => (
              <li key={choice}>
                <button
                  type="button"
                  className={`choice${isNonAnswer(choice) ? ' unknowing' : ''}`}
                  value={choice}
                  aria-pressed={field.value.includes(choice) || undefined}
                  onClick={() => sendAlone(choice)}
                >
                  {choiceText(t, question, choice, answers)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      </fieldset>
    </form>
  );
};

/** What the page of a need ticks, which is no answer until it is sent. The page is the same for everybody. */
const offered = (question: QuestionId, answers: Answers): Marks => {
  const need = question === 'needs' && !answers.needs && document.documentElement.dataset.need;
  return need ? [need] : [];
};

/** Boxes that have a name together, or none. */
const Boxes = ({
  group,
  labelledBy,
  children,
}: {
  group: NeedGroup | null;
  labelledBy: string;
  children: ReactNode;
}) => {
  const { t } = useTranslation();
  if (!group) return children;
  return (
    <fieldset className="group" aria-labelledby={labelledBy}>
      <h2 id={labelledBy}>
        <Icon name={groupPictures[group]} /> {t(`questions.needs.groups.${group}`)}
      </h2>
      {children}
    </fieldset>
  );
};

const groupPictures: Record<NeedGroup, IconName> = {
  law: 'law',
  home: 'home',
  health: 'safety',
  work: 'bag',
};

const isNeed = (choice: string): choice is ChoiceOf<'needs'> =>
  (questionShape('needs').answers as readonly string[]).includes(choice);

const focusFirst = (event: { preventDefault: () => void }, id: string): void => {
  event.preventDefault();
  document.getElementById(id)?.focus();
};
