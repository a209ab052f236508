import { contact } from '../catalog/contacts';
import { contactsOn } from '../catalog/freshness';
import { type Answers, type ChoiceOf, isUnknowing, questions } from '../catalog/questions';
import { Icon } from '../components/Icon';
import { answeringFirst } from '../handoff/answering';
import { AgeNotice } from '../handoff/ByAge';
import { type Danger, dangerPictures, dangers, everyDanger } from '../handoff/dangers';
import { useArrival } from '../handoff/useNow';
import { useToday } from '../handoff/useToday';
import { useNamespace } from '../language/useNamespace';
import { useTranslation } from '../language/useTranslation';
import { ScreenHeading } from '../shell/ScreenHeading';
import { useTag, useVisit } from '../shell/visit';
import { AlsoInEnglish } from './AlsoInEnglish';
import { ContactLine } from './ContactLine';
import { Frame } from './Frame';
import { choiceText } from './wording';

/** Emergency numbers, shown over any screen without asking anything. */
export const HelpNow = () => {
  const { t } = useTranslation();
  const { visit, send } = useVisit();
  const tag = useTag();
  useNamespace(tag, 'programs');
  const told: readonly string[] = toldDangers(visit.context.answers);
  const chosen = everyDanger.filter((danger) => told.includes(danger));
  const close = () => send({ type: 'help.close' });
  return (
    <Frame>
      <div className="help">
        <ScreenHeading title={`${t('titles.help')} – ${t('site.name')}`}>{t('help.heading')}</ScreenHeading>
        <p className="lead">{t('help.lead')}</p>
        <AgeNotice />
        {chosen.map((danger) => (
          <DangerSection key={danger} danger={danger} chosen />
        ))}
        {chosen.length > 0 && <AlsoHappening />}
        {everyDanger
          .filter((danger) => !chosen.includes(danger))
          .map((danger) => (
            <DangerSection key={danger} danger={danger} />
          ))}
        <p>{t('help.onPhoneOnly')}</p>
        <button type="button" className="button main" onClick={close}>
          {t('help.close')} <Icon name="forward" className="turns" />
        </button>
      </div>
    </Frame>
  );
};

const DangerSection = ({ danger, chosen = false }: { danger: Danger; chosen?: boolean }) => {
  const { t } = useTranslation();
  const tag = useTag();
  const today = useToday();
  const opened = useArrival();
  return (
    <section className={`danger${chosen ? ' chosen' : ''}`}>
      <h2>
        <Icon name={dangerPictures[danger]} /> {t(`help.${danger}.heading`)}
      </h2>
      <p>{t(`help.${danger}.do`)}</p>
      <ul className="contacts">
        {answeringFirst(contactsOn(dangers[danger], today), opened).map((id) => (
          <ContactLine key={id} id={id} contact={contact(id)} />
        ))}
      </ul>
      <p className="say">
        <Icon name="say" /> <strong>{t('help.sayThis')}</strong> <q>{t(`help.${danger}.say`)}</q>
        {tag !== 'en' && (
          <AlsoInEnglish label={t('help.inEnglish')} namespace="visit" words={`help.${danger}.say`} />
        )}
      </p>
      <p>
        <Icon name="bag" /> <strong>{t('help.haveReady')}</strong> {t(`help.${danger}.ready`)}
      </p>
    </section>
  );
};

type ToldDanger = Exclude<ChoiceOf<'urgent'>, 'none'>;

const toldDangers = ({ urgent = 'skipped' }: Answers): readonly ToldDanger[] =>
  isUnknowing(urgent) ? [] : urgent.filter((choice) => choice !== 'none');

/** The other dangers, offered because several often occur together and only one was reported by its button. */
const AlsoHappening = () => {
  const { t } = useTranslation();
  const { visit, send } = useVisit();
  const { answers } = visit.context;
  const told = toldDangers(answers);
  const dangerChoices = questions.urgent.answers.filter((choice) => choice !== 'none');
  const toggle = (danger: ToldDanger) => {
    const answer = dangerChoices.filter((one) => told.includes(one) !== (one === danger));
    if (answer.length > 0) send({ type: 'answer', question: 'urgent', answer });
  };
  return (
    <fieldset className="also">
      <legend>{t('help.also')}</legend>
      <div className="choices">
        {dangerChoices.map((danger) => (
          <button
            key={danger}
            type="button"
            className="choice"
            aria-pressed={told.includes(danger)}
            onClick={() => toggle(danger)}
          >
            {choiceText(t, 'urgent', danger, answers)}
          </button>
        ))}
      </div>
    </fieldset>
  );
};
