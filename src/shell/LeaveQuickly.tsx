import { type ReactNode, useContext } from 'react';
import { Disclosure } from '../components/Disclosure';
import { LineIcon } from '../components/LineIcon';
import { useTranslation } from '../language/useTranslation';
import { leaveQuickly, neutralPage } from './leave';
import { ModeContext } from './ModeContext';
import { useSend } from './visit';

/** The way out that is always in sight. It is a real link, so that it leads away without our script too. */
export const LeaveLink = () => {
  const { t } = useTranslation();
  return (
    <ExitLink className="bar-button leave" onLeave={useLeave()}>
      <LineIcon name="leave" /> {t('frame.leave')}
    </ExitLink>
  );
};

/** The same way out for a keyboard, beside the skip link, before anything else of the page. */
export const HiddenLeaveLink = () => {
  const { t } = useTranslation();
  return (
    <ExitLink className="skip" onLeave={useLeave()}>
      {t('leave.link')}
    </ExitLink>
  );
};

/** Before anything sensitive is on the screen: what leaving does, and what it cannot undo. */
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

/** A link to the neutral page that leaves by us where our script runs. */
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

/** On a wall leaving is wiping: no other page may ever open there. */
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
