import { type ReactNode, useContext } from 'react';
import { Disclosure } from '../components/Disclosure';
import { LineIcon } from '../components/LineIcon';
import { useTranslation } from '../language/useTranslation';
import { leaveQuickly, neutralPage } from './leave';
import { ModeContext } from './ModeContext';
import { useSend } from './visit';

/** The quick exit in the bar. A real link, so that it works without JavaScript. */
export const LeaveLink = () => {
  const { t } = useTranslation();
  return (
    <ExitLink className="bar-button leave" onLeave={useLeave()}>
      <LineIcon name="leave" /> {t('frame.leave')}
    </ExitLink>
  );
};

/** The quick exit for keyboards and screen readers, next to the skip link. */
export const HiddenLeaveLink = () => {
  const { t } = useTranslation();
  return (
    <ExitLink className="skip" onLeave={useLeave()}>
      {t('leave.link')}
    </ExitLink>
  );
};

/** Explains, before anything sensitive is shown, what leaving erases and what it cannot. */
export const AboutLeaving = () => {
  const { t } = useTranslation();
  const mode = useContext(ModeContext);
  if (mode === 'kiosk') return null;
  return (
    <Disclosure summary={t('leave.watched')} className="about-leaving">
      {(['how', 'erases', 'remains', 'clear', 'safer'] as const).map((line) => (
        <p key={line}>{t(`leave.${line}`)}</p>
      ))}
    </Disclosure>
  );
};

export const ExitLink = ({
  className,
  onLeave,
  children,
}: {
  className: string;
  onLeave: () => void;
  children: ReactNode;
}) => (
  <a
    className={className}
    href={neutralPage}
    rel="noreferrer noopener nofollow"
    data-always
    onClick={(event) => {
      event.preventDefault();
      onLeave();
    }}
  >
    {children}
  </a>
);

/** On a kiosk this only wipes, because no other page may open there. */
export const useLeave = (): (() => void) => {
  const { t } = useTranslation();
  const send = useSend();
  const mode = useContext(ModeContext);
  return () => {
    const wipe = () => send({ type: 'wipe' });
    if (mode === 'kiosk') wipe();
    else leaveQuickly({ wipe, loading: t('leave.loading') });
  };
};
