import type { i18n } from 'i18next';
import { useContext, useState } from 'react';
import type { LanguageTag } from '../../locales/languages';
import { type ContactId, contact } from '../catalog/contacts';
import type { ProgramId } from '../catalog/programs';
import { inCity } from '../catalog/time';
import { EnglishName } from '../components/EnglishName';
import { formatDate } from '../language/formats';
import { useNamespace } from '../language/useNamespace';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { CenterContext } from '../shell/CenterContext';
import { ModeContext } from '../shell/ModeContext';
import { OfProgram } from './OfProgram';
import { ShareText } from './PassOn';
import { useTimeDerived } from './useNow';

const dayInCity = (): string => inCity(new Date()).date;

interface Failed {
  program: ProgramId;
  name: string;
  phone: string;
  /** The day of the call in the city, YYYY-MM-DD. */
  day: string;
}

/** The words for one number in one language; nothing of the visit. The number has a line of its own, left to right. */
const linesOf = ({ program, name, phone, day }: Failed, words: i18n, tag: LanguageTag) =>
  [
    words.getFixedT(tag, 'handoff')('failed.text'),
    `${phone}, ${name}`,
    words.getFixedT(tag, 'programs')(`programs.${program}.title`),
    formatDate(day, tag),
  ] as const;

export const failedText = (...of: Parameters<typeof linesOf>): string => linesOf(...of).join('\n');

/** "It did not work?": a text about one number, for the person to show, share or mail. We send nothing. */
export const NumberFailed = ({ program, ids }: { program: ProgramId; ids: readonly ContactId[] }) => {
  const { t } = useTranslation('handoff');
  const named = ids
    .map(contact)
    .flatMap(({ name, phone, orPhone }) =>
      [phone, orPhone].flatMap((number) => (number ? [{ name, phone: number }] : [])),
    );
  const numbers = named.filter(({ phone }, at) => named.findIndex((one) => one.phone === phone) === at);
  const [chosen, setChosen] = useState(0);
  const [opened, setOpened] = useState(false);
  const failed = numbers[chosen] ?? numbers[0];
  if (!failed) return null;
  return (
    <details
      className="fold number-failed"
      onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}
    >
      <summary>
        <span>
          {t('failed.ask')}
          <OfProgram program={program} />
        </span>
      </summary>
      {opened && (
        <div className="fold-inside">
          {numbers.length > 1 && (
            <fieldset>
              <legend>{t('failed.which')}</legend>
              {numbers.map(({ phone }, at) => (
                <button
                  key={phone}
                  type="button"
                  className="quiet"
                  aria-pressed={at === chosen}
                  onClick={() => setChosen(at)}
                >
                  <bdi dir="ltr">{phone}</bdi>
                  <OfProgram program={program} />
                </button>
              ))}
            </fieldset>
          )}
          <Report program={program} {...failed} />
        </div>
      )}
    </details>
  );
};

const Report = (number: Omit<Failed, 'day'>) => {
  const { t, i18n } = useTranslation('handoff');
  const tag = useTag();
  const onWall = useContext(ModeContext) === 'kiosk';
  const loaded = [useNamespace('en', 'handoff'), useNamespace('en', 'programs')];
  const failed = { ...number, day: useTimeDerived(dayInCity) };
  const texts = [tag, ...(tag !== 'en' && loaded.every(Boolean) ? (['en'] as const) : [])];
  const whole = texts.map((one) => failedText(failed, i18n, one)).join('\n\n');
  const { reportTo } = useContext(CenterContext);
  return (
    <>
      <p>{t('failed.lead')}</p>
      <div className="failed-text">
        {texts.map((one) => (
          <Lines key={one} lines={linesOf(failed, i18n, one)} isEnglish={one !== tag} />
        ))}
      </div>
      {!onWall && (
        <div className="passing">
          <ShareText text={whole} copyWords={t('failed.copy')}>
            <OfProgram program={number.program} />
          </ShareText>
          {reportTo && (
            <a className="button" href={`mailto:${reportTo}?body=${encodeURIComponent(whole)}`}>
              {t('failed.mail')}
              <OfProgram program={number.program} />
            </a>
          )}
        </div>
      )}
    </>
  );
};

const Lines = ({
  lines: [says, number, title, day],
  isEnglish,
}: {
  lines: ReturnType<typeof linesOf>;
  isEnglish: boolean;
}) => (
  <p {...(isEnglish && { lang: 'en', dir: 'ltr', translate: 'no' })}>
    {says} <EnglishName>{number}</EnglishName> <bdi>{title}</bdi> <bdi>{day}</bdi>
  </p>
);
