import { useContext } from 'react';
import { useTranslation } from '../language/useTranslation';
import { useAnnounce } from '../shell/announce';
import { Dialog } from './Dialog';
import { keyCaps } from './keys';
import { KeysOn } from './useKeys';

/** All shortcuts, and the switch that turns them off. */
export const KeysCard = ({ onKeys, onClose }: { onKeys: (on: boolean) => void; onClose: () => void }) => {
  const { t } = useTranslation(['guide', 'visit']);
  const on = useContext(KeysOn);
  useAnnounce(on ? '' : t('keys.offNow'));
  const meanings = [
    [keyCaps.choose, t('keys.number')],
    [keyCaps.notSure, t('keys.notSure')],
    [keyCaps.skipped, t('keys.skipped')],
    [keyCaps.onward, t('keys.enter')],
    [keyCaps.back, t('keys.backspace')],
    [keyCaps.jump, t('bar.jump')],
    [keyCaps.show, t('bar.show')],
    [keyCaps.listen, t('frame.listen', { ns: 'visit' })],
    [keyCaps.whatIf, t('bar.whatIf')],
    [keyCaps.words, t('bar.words')],
    [keyCaps.another, t('people.another')],
    [keyCaps.next, t('bar.next')],
    [keyCaps.keys, t('bar.keys')],
  ] as const;
  return (
    <Dialog heading={t('keys.heading')} onClose={onClose}>
      <p className="hint">{t('keys.lead')}</p>
      <dl className="keys">
        {meanings.map(([cap, meaning]) => (
          <div key={cap}>
            <dt>
              <kbd className="cap">{cap}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <label className="tick">
        <input
          type="checkbox"
          checked={on}
          autoComplete="off"
          onChange={(event) => onKeys(event.target.checked)}
        />
        <span>{t('keys.on')}</span>
      </label>
      <p className="hint">{on ? t('keys.onHint') : t('keys.offNow')}</p>
    </Dialog>
  );
};
