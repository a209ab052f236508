import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { learn } from '../language/words';
import { Frame } from './Frame';
import { HelpNow } from './HelpNow';
import { loadReceived } from './later';
import { useBack } from './useBack';
import { useTag, useVisit } from './visit';

const ReceivedList = lazy(loadReceived);

/**
 * A list that somebody brought along in a link, before and without any visit.
 * @throws Error when its words cannot be fetched; the last resort then shows whom to call.
 */
export const Received = ({ code, onDone }: { code: string; onDone: () => void }) => {
  const { i18n } = useTranslation();
  const { visit } = useVisit();
  const tag = useTag();
  const [words, setWords] = useState<'coming' | 'here' | 'lost'>('coming');
  useEffect(() => {
    learn(i18n, tag, 'programs').then(
      () => setWords('here'),
      () => setWords('lost'),
    );
  }, [i18n, tag]);
  useBack(onDone);
  if (words === 'lost') throw new Error('The words of the list could not be fetched.');
  if (visit.matches({ help: 'open' })) return <HelpNow />;
  return (
    <Frame onBack={onDone}>
      {words === 'here' && (
        <Suspense fallback={null}>
          <ReceivedList code={code} onStart={onDone} />
        </Suspense>
      )}
    </Frame>
  );
};
