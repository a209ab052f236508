import type { i18n } from 'i18next';
import { useCallback, useEffect, useReducer, useState } from 'react';
import { takeLatest } from '../../machines/takeLatest';
import { Fault } from '../screens/Fault';
import { Page } from '../shell/Page';
import { useDrawnOnceMore } from '../shell/useDrawnOnceMore';
import { Asking } from './Asking';
import { ClientWords } from './ClientSide';
import { type Family, FamilyActor, useFamily } from './family';
import { Leaving } from './Leaving';
import { StartScreen } from './StartScreen';
import { Toolbar } from './Toolbar';
import { KeysOn } from './useKeys';

/** Root of guide mode: a volunteer and a client, the same questions in two languages, one family at a time. */
export const Guide = ({ family, words }: { family: Family; words: i18n }) => {
  const [client, setClient] = useState<i18n | null>(null);
  const [keysOn, setKeysOn] = useState(true);
  const [wiped, countWiped] = useReducer((times: number) => times + 1, 0);
  useDrawnOnceMore(wiped);
  const clearClient = useCallback(() => {
    // Cancels a language that is still loading, so that it is not applied to the next client.
    takeLatest(family);
    setClient(null);
  }, [family]);
  useEffect(() => {
    let hasChosen = false;
    const { unsubscribe } = family.subscribe((next) => {
      const chose = hasChosen;
      hasChosen = !next.matches({ waiting: { client: 'choosing' } });
      if (chose && !hasChosen) clearClient();
    });
    return unsubscribe;
  }, [family, clearClient]);
  const choose = (chosen: i18n) => {
    setClient(chosen);
    family.send({ type: 'client.chosen' });
  };
  const wipe = () => {
    family.send({ type: 'wipe' });
    clearClient();
    countWiped();
  };
  return (
    <Page i18n={words} wipe={wipe} fault={<Fault />}>
      <FamilyActor value={family}>
        <ClientWords value={client}>
          <KeysOn value={keysOn}>
            <Toolbar onClient={choose} onKeys={setKeysOn} onWipe={wipe}>
              <Screen onClient={choose} />
            </Toolbar>
          </KeysOn>
        </ClientWords>
      </FamilyActor>
    </Page>
  );
};

const Screen = ({ onClient }: { onClient: (client: i18n) => void }) => {
  const { isIn } = useFamily();
  if (isIn('waiting')) return <StartScreen onClient={onClient} />;
  return isIn('asking') ? <Asking /> : <Leaving />;
};
