import { useTranslation } from '../language/useTranslation';

/** What to say at the prompt of a number. */
export const SayPrompt = ({ say }: { say: string | undefined }) => {
  const { t } = useTranslation('visit');
  return say && <span>{t('results.sayPrompt', { words: `\u2066${say}\u2069` })}</span>;
};
