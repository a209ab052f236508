import { Icon } from '../components/Icon';
import { pathOf } from '../eligibility/path';
import { useTranslation } from '../language/useTranslation';
import { ScreenHeading } from '../shell/ScreenHeading';
import { useVisit } from '../shell/visit';
import { answerTexts } from './answerText';
import { DroppedNotice } from './DroppedNotice';
import { Frame } from './Frame';
import { questionTitle } from './wording';

export const Reviewing = () => {
  const { t } = useTranslation();
  const { visit, send } = useVisit();
  const { answers, dropped } = visit.context;
  const { asked, next, counted } = pathOf(answers);
  return (
    <Frame>
      <div className="review">
        <DroppedNotice dropped={dropped} />
        <ScreenHeading title={`${t('titles.review')} – ${t('site.name')}`}>
          {t('review.heading')}
        </ScreenHeading>
        <p className="hint">{t('review.lead')}</p>
        <dl>
          {asked.map((question) => {
            const title = questionTitle(t, question, answers);
            const answer = counted[question];
            return (
              <div key={question}>
                <dt>{title}</dt>
                {answer !== undefined &&
                  answerTexts(t, question, answer, answers).map((text) => <dd key={text}>{text}</dd>)}
                <dd className="change">
                  <button
                    type="button"
                    className="quiet"
                    aria-label={t('review.changeWhich', { question: title })}
                    onClick={() => send({ type: 'change', question })}
                  >
                    {t('review.change')}
                  </button>
                </dd>
              </div>
            );
          })}
        </dl>
        <button type="button" className="button main" onClick={() => send({ type: 'results' })}>
          {t('review.continue')} <Icon name="forward" className="turns" />
        </button>
        {next !== null && (
          <button type="button" className="button" onClick={() => send({ type: 'resume' })}>
            {t('review.more')}
          </button>
        )}
      </div>
    </Frame>
  );
};
