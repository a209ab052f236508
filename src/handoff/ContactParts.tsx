import { EnglishName } from '../components/EnglishName';
import { useTranslation } from '../language/useTranslation';
import { OutsideLink } from './OutsideLink';

/** What to say at the prompt of a number. */
export const SayPrompt = ({ say }: { say: string | undefined }) => {
  const { t } = useTranslation('visit');
  return say && <span>{t('results.sayPrompt', { words: `\u2066${say}\u2069` })}</span>;
};

/** The host of a web page, as shown to people. */
export const SiteName = ({ url }: { url: string }) => (
  <EnglishName>{new URL(url).host.replace('www.', '')}</EnglishName>
);

export const SiteLink = ({ url }: { url: string }) => (
  <div className="address">
    <OutsideLink href={url}>
      <SiteName url={url} />
    </OutsideLink>
  </div>
);
