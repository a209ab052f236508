import { type ReactNode, useContext, useState } from 'react';
import { languageOf } from '../../locales/languages';
import { hasAnswers } from '../catalog/questions';
import { LineIcon } from '../components/LineIcon';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { Listen } from '../listen/Listen';
import { ActionLink } from '../shell/ActionLink';
import { allPath, nowPath, promisePath } from '../shell/addresses';
import { BarContext } from '../shell/BarContext';
import { ConfirmDialog } from '../shell/ConfirmDialog';
import { ShiftToLeave } from '../shell/LazyShiftToLeave';
import { HiddenLeaveLink, LeaveLink } from '../shell/LeaveQuickly';
import { useVisit } from '../shell/visit';
import { LanguageChoice } from './LanguageChoice';
import { LanguageComing } from './LanguageComing';

/** Header and footer of every screen: Back, language, Leave and the danger button, which `onward` replaces. */
export const Frame = ({
  goesBack = true,
  onward,
  children,
}: {
  goesBack?: boolean;
  onward?: ReactNode;
  children: ReactNode;
}) => {
  const { t } = useTranslation();
  const { visit, send } = useVisit();
  const tag = useTag();
  const insteadOfLeaving = useContext(BarContext);
  const [choosing, setChoosing] = useState(false);
  const [asking, setAsking] = useState(false);
  const hasBegun = hasAnswers(visit.context.answers);
  return (
    <>
      {!insteadOfLeaving && (
        <a className="skip" href="#main">
          {t('frame.skip')}
        </a>
      )}
      <header className="bar">
        {!insteadOfLeaving && (
          <>
            <HiddenLeaveLink />
            <ShiftToLeave />
          </>
        )}
        {goesBack ? (
          <button type="button" className="bar-button" onClick={() => send({ type: 'back' })}>
            <LineIcon name="back" className="turns" /> {t('frame.back')}
          </button>
        ) : (
          <span className="mark">{t('site.name')}</span>
        )}
        <span className="bar-rest">
          <button
            type="button"
            className="bar-button"
            onClick={() => setChoosing(true)}
            aria-haspopup="dialog"
          >
            <LineIcon name="language" /> <span className="reads label">{t('language.label')} </span>
            {languageOf(tag).name}
          </button>
          {insteadOfLeaving ?? <LeaveLink />}
        </span>
      </header>
      {choosing && <LanguageChoice onClose={() => setChoosing(false)} />}
      {goesBack && !choosing && (
        <p role="status" className="coming">
          <LanguageComing />
        </p>
      )}
      <main id="main">{children}</main>
      <nav className="always">
        <Listen />
        <div>
          {onward ?? (
            <ActionLink
              href={nowPath(tag)}
              className="help-now"
              always
              onAct={() => send({ type: 'help.open' })}
            >
              <LineIcon name="call" /> <span>{t('frame.helpNow')}</span>
            </ActionLink>
          )}
        </div>
      </nav>
      <footer>
        {hasBegun && !insteadOfLeaving && !onward && (
          <button type="button" className="quiet" onClick={() => setAsking(true)}>
            <LineIcon name="again" /> {t('frame.startOver')}
          </button>
        )}
        <details className="fold" open={!hasBegun}>
          <summary>{t('welcome.who')}</summary>
          <p>{t('frame.disclaimer')}</p>
          <p>{t('frame.notario')}</p>
          {t('language.unreviewed') && <p>{t('language.unreviewed')}</p>}
        </details>
        {!hasBegun && !insteadOfLeaving && (
          <>
            <p>
              <a href={allPath(tag)}>{t('all.link')}</a>
            </p>
            <p>
              <a href={promisePath(tag)}>{t('frame.promise')}</a>
            </p>
          </>
        )}
      </footer>
      {asking && (
        <ConfirmDialog
          question={t('frame.startOverAsk')}
          yes={t('frame.startOverYes')}
          no={t('frame.startOverNo')}
          onNo={() => setAsking(false)}
          onYes={() => {
            setAsking(false);
            send({ type: 'wipe' });
          }}
        />
      )}
    </>
  );
};
