import type { ActorRefFrom } from 'xstate';
import type { printingMachine } from '../../machines/printing';
import { Icon } from '../components/Icon';
import { useTranslation } from '../language/useTranslation';
import { useSnapshot } from '../shell/useSnapshot';

/** Status of the printer, shown over the screen that asked to print. */
export const PrintNote = ({ printing }: { printing: ActorRefFrom<typeof printingMachine> }) => {
  const { t } = useTranslation('kiosk');
  const { note: state } = useSnapshot(printing).value;
  const note = state === 'none' ? undefined : state;
  return (
    <p className="print-note" role="status" data-print={note}>
      {note && <Icon name="print" />}
      {note && t(`print.${note}`)}
    </p>
  );
};
