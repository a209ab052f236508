import { type LeafletId, leaflet } from '../catalog/leaflets';
import type { LeafletPart } from '../catalog/shape';
import { Disclosure } from '../components/Disclosure';
import { Icon } from '../components/Icon';
import { useTranslation } from '../language/useTranslation';
import { AlsoEnglish, Both, BothHeading, WithEnglish } from './InEnglish';
import { Sentence } from './Sentence';

/**
 * What to know, to gather, to fill in and to say, part by part. Under a `heading` all parts stand open, on paper beside the English; without
 * one they are folded, but for the first.
 */
export const Leaflet = ({
  id,
  heading,
  unfolded = false,
}: {
  id: LeafletId;
  heading?: 'h2' | 'h4';
  /** Whether all parts are open, because it took two touches to come this far. */
  unfolded?: boolean;
}) => (
  <WithEnglish also="leaflets">
    <div className="leaflet">
      {leaflet(id).map((part, at) =>
        heading ? (
          <section key={part.id}>
            <Both>
              <Title part={part} as={heading} />
              <Lines part={part} />
            </Both>
          </section>
        ) : (
          <Disclosure key={part.id} summary={<Title part={part} as="strong" />} open={unfolded || at === 0}>
            <Lines part={part} />
          </Disclosure>
        ),
      )}
    </div>
  </WithEnglish>
);

const Title = ({ part: { id }, as: Head }: { part: LeafletPart; as: 'h2' | 'h4' | 'strong' }) => {
  const { t } = useTranslation('leaflets');
  const title = t(`parts.${id}`);
  return Head === 'strong' ? <strong>{title}</strong> : <BothHeading as={Head}>{title}</BothHeading>;
};

const Lines = ({ part: { know = [], check = [], fill = [], say = [] } }: { part: LeafletPart }) => {
  const { t } = useTranslation('leaflets');
  return (
    <>
      {know.length > 0 && (
        <ul className="know">
          {know.map((line) => (
            <li key={line}>
              <Sentence>{t(`know.${line}`)}</Sentence>
            </li>
          ))}
        </ul>
      )}
      {check.length > 0 && (
        <ul className="checklist">
          {check.map((line) => (
            <li key={line}>{t(`check.${line}`)}</li>
          ))}
        </ul>
      )}
      {fill.map((line) => (
        <p key={line} className="fill">
          {t(`fill.${line}`)}
        </p>
      ))}
      {say.map((line) => (
        <p key={line} className="say">
          <Icon name="say" /> <Quote line={line} />
          <AlsoEnglish>
            <Quote line={line} />
          </AlsoEnglish>
        </p>
      ))}
    </>
  );
};

const Quote = ({ line }: { line: NonNullable<LeafletPart['say']>[number] }) => {
  const { t } = useTranslation('leaflets');
  return <q>{t(`say.${line}`)}</q>;
};
