import type { i18n } from 'i18next';
import { type ReactNode, useEffect, useState } from 'react';
import { Icon } from '../components/Icon';
import { useTranslation } from '../language/useTranslation';
import { ConfirmDialog } from '../shell/ConfirmDialog';
import { ExitLink } from '../shell/LeaveQuickly';
import { leaveQuickly } from '../shell/leave';
import { ShiftPresses } from '../shell/ShiftToLeave';
import { useFamily } from './family';
import { Glossary } from './Glossary';
import { HelpCard } from './HelpCard';
import { JumpList } from './JumpList';
import { KeyButton } from './KeyCap';
import { KeysCard } from './KeysCard';
import { LanguagePair } from './LanguagePair';
import { OpenTool, type Tool } from './openTool';
import { NewPerson } from './People';
import { ProgramCard } from './ProgramCard';
import { ScriptCard } from './ScriptCard';
import { useKeys } from './useKeys';
import { WhatIf } from './WhatIf';

/**
 * Keeps focus off clicked buttons. Otherwise Enter would press the button again instead of going on, even after the
 * dialog it opened was closed.
 */
const keepFocus = (event: MouseEvent): void => {
  const { target } = event;
  if (target instanceof Element && target.closest('button, summary') && !target.closest('dialog'))
    event.preventDefault();
};

/** Toolbar around every screen of the guide, with the shortcuts that work on all of them. */
export const Toolbar = ({
  onClient,
  onKeys,
  onWipe,
  children,
}: {
  onClient: (client: i18n) => void;
  onKeys: (on: boolean) => void;
  onWipe: () => void;
  children: ReactNode;
}) => {
  const { t } = useTranslation(['guide', 'visit']);
  const { isIn } = useFamily();
  const [tool, setTool] = useState<Tool | null>(null);
  const [erased, setErased] = useState(false);
  const close = () => setTool(null);
  const isStarted = !isIn('waiting');
  useKeys(({ action }) => {
    const opens = action === 'keys' || action === 'words' || (isStarted && action === 'next');
    if (opens) setTool(action);
    return opens;
  });
  useEffect(() => {
    document.addEventListener('mousedown', keepFocus);
    return () => document.removeEventListener('mousedown', keepFocus);
  }, []);
  const next = () => {
    close();
    onWipe();
    setErased(true);
  };
  const leave = () => leaveQuickly({ wipe: onWipe, loading: t('leave.loading', { ns: 'visit' }) });
  return (
    <OpenTool value={setTool}>
      <a className="skip" href="#main">
        {t('frame.skip', { ns: 'visit' })}
      </a>
      <header className="guide-bar">
        <span className="mark">{t('bar.name')}</span>
        <nav aria-label={t('bar.tools')}>
          <button type="button" className="bar-button for-danger" onClick={() => setTool('help')}>
            <Icon name="call" /> {t('frame.helpNow', { ns: 'visit' })}
          </button>
          <button type="button" className="bar-button" onClick={() => setTool('script')}>
            {t('bar.script')}
          </button>
          <KeyButton action="words" words={t('bar.words')} onClick={() => setTool('words')} />
          <button type="button" className="bar-button" onClick={() => setTool('languages')}>
            <Icon name="language" /> {t('bar.languages')}
          </button>
          <KeyButton action="keys" words={t('bar.keys')} onClick={() => setTool('keys')} />
          {isStarted && <KeyButton action="next" words={t('bar.next')} onClick={() => setTool('next')} />}
          <ExitLink className="bar-button leave" onLeave={leave}>
            <Icon name="leave" /> {t('frame.leave', { ns: 'visit' })}
          </ExitLink>
        </nav>
      </header>
      <p role="status" className="reads">
        {erased && !isStarted && t('next.done')}
      </p>
      <ShiftPresses onLeave={leave} />
      <main id="main" className="guide">
        {children}
      </main>
      {tool === 'help' && <HelpCard onClose={close} />}
      {tool === 'script' && <ScriptCard onClose={close} />}
      {tool === 'words' && <Glossary onClose={close} />}
      {tool === 'keys' && <KeysCard onKeys={onKeys} onClose={close} />}
      {tool === 'languages' && <LanguagePair onClient={onClient} onClose={close} />}
      {tool === 'jump' && <JumpList onClose={close} />}
      {tool === 'whatIf' && <WhatIf onClose={close} />}
      {tool === 'newPerson' && <NewPerson onClose={close} />}
      {tool !== null && typeof tool === 'object' && <ProgramCard program={tool.program} onClose={close} />}
      {tool === 'next' && (
        <ConfirmDialog
          question={t('next.ask')}
          yes={t('next.yes')}
          no={t('next.no')}
          onYes={next}
          onNo={close}
        />
      )}
    </OpenTool>
  );
};
