import { useEffect, useSyncExternalStore } from 'react';
import { Icon } from '../components/Icon';
import { useTranslation } from '../language/useTranslation';
import type { Printing } from './printing';

/** Long enough to read twice. */
const timeToRead = 15_000;

/** What the printer is doing, over the screen on which somebody asked for paper. */
export const PrintNote = ({ printing }: { printing: Printing }) => {
  const { t } = useTranslation('kiosk');
  const said = useSyncExternalStore(printing.subscribe, printing.get);
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(printing.quiet, timeToRead);
    return () => clearTimeout(timer);
  }, [said, printing]);
  return (
    <p className="print-note" role="status" data-print={said?.state}>
      {said && <Icon name="print" />}
      {said?.state === 'printing' && t('print.printing')}
      {said?.state === 'wait' && t('print.wait', { count: said.seconds })}
      {said?.state === 'failed' && t('print.failed')}
    </p>
  );
};
