import type { ActorRefFrom } from 'xstate';
import type { printingMachine } from '../../machines/printing';
import { Icon } from '../components/Icon';
import { useTranslation } from '../language/useTranslation';
import { useSnapshot } from '../shell/useSnapshot';

/** Status of the printer, shown over the screen that asked to print. */
export const PrintNote = ({ printing }: { printing: ActorRefFrom<typeof printingMachine> }) => {
  const { t } = useTranslation('kiosk');
  const { value, context } = useSnapshot(printing);
  const note = value.note === 'none' ? undefined : value.note;
  return (
    <p className="print-note" role="status" data-print={note}>
      {note && <Icon name="print" />}
      {note === 'printing' && t('print.printing')}
      {note === 'wait' && t('print.wait', { count: context.seconds })}
      {note === 'failed' && t('print.failed')}
    </p>
  );
};
