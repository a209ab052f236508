import { EnglishName } from '../components/EnglishName';
import { OutsideLink } from './OutsideLink';

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
