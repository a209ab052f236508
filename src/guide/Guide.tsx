import type { i18n } from 'i18next';
import { useReducer, useState } from 'react';
import { takeLatest } from '../../machines/takeLatest';
import { Fault } from '../screens/Fault';
import { Page } from '../shell/Page';
import { useDrawnOnceMore } from '../shell/useDrawnOnceMore';
import { Asking } from './Asking';
import { Beginning } from './Beginning';
import { ClientWords } from './ClientSide';
import { type Family, FamilyActor, useFamily } from './family';
import { Leaving } from './Leaving';
import { Toolbar } from './Toolbar';
import { KeysOn } from './useKeys';

/** A volunteer beside a client: the same questions in two languages, for one family at a time. */
export const Guide = ({ family, words }: { family: Family; words: i18n }) => {
  const [client, setClient] = useState<i18n | null>(null);
  const [keysOn, setKeysOn] = useState(true);
  const [wiped, countWiped] = useReducer((times: number) => times + 1, 0);
  useDrawnOnceMore(wiped);
  const wipe = () => {
    family.send({ type: 'wipe' });
    // A language that was chosen for this client and is still on its way is not the next one's.
    takeLatest(family);
    setClient(null);
    countWiped();
  };
  return (
    <Page words={words} wipe={wipe} fault={<Fault />}>
      <FamilyActor value={family}>
        <ClientWords value={client}>
          <KeysOn value={keysOn}>
            <Toolbar onClient={setClient} onKeys={setKeysOn} onWipe={wipe}>
              <Screen onClient={setClient} />
            </Toolbar>
          </KeysOn>
        </ClientWords>
      </FamilyActor>
    </Page>
  );
};

const Screen = ({ onClient }: { onClient: (words: i18n | null) => void }) => {
  const { state } = useFamily();
  if (state === 'waiting') return <Beginning onClient={onClient} />;
  return state === 'asking' ? <Asking /> : <Leaving />;
};
