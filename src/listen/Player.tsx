import { useContext, useEffect, useEffectEvent, useRef, useState } from 'react';
import { Icon, type IconName } from '../components/Icon';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { ModeContext } from '../shell/ModeContext';
import { useSnapshot } from '../shell/useSnapshot';
import { type Visit, VisitContext } from '../shell/visit';
import { cachedWords } from './cachedWords';
import type { ListenScope, PressState } from './Listen';
import { keysByText, type Line, linesIn } from './lines';
import { reader } from './reader';
import { soundBytes } from './size';
import { isFetched } from './sound';
import { spokenTexts } from './spoken';

const { send } = reader;
const stop = () => send({ type: 'stop' });
const step = () => send({ type: 'step' });

/** Read before the first line, once per visit: discloses that the voice is synthetic. */
const disclosure = 'listen.synthetic';
const disclosedIn = new WeakSet<object>();

const wholeScreen = (): readonly Element[] => [document.getElementById('main') ?? document.body];

/** Reads the screen aloud as soon as it is mounted, unless the screen changed since the button was pressed. */
export const Player = ({
  parts = wholeScreen,
  takesFocus,
  visitAtPress,
  tagAtPress,
}: ListenScope & PressState) => {
  const { t, i18n } = useTranslation(['visit', 'listen']);
  const tag = useTag();
  const isOnTheWall = useContext(ModeContext) === 'kiosk';
  const reading = useSnapshot(reader);
  const visit = useContext(VisitContext);
  const place = useRef<HTMLDivElement>(null);
  const [lines, setLines] = useState<readonly (Line | null)[]>([]);
  const { at, failed } = reading.context;
  const isAsking = reading.matches('asking');
  const isReading = reading.matches('reading');
  useStopOnSteps();
  useEffect(() => stop, []);
  useEffect(() => {
    if (!isReading) return;
    if (at > 0 && visit) disclosedIn.add(visit);
    const element = lines[at]?.element;
    element?.classList.add('lit');
    element?.scrollIntoView({ block: 'nearest' });
    return () => element?.classList.remove('lit');
  }, [isReading, lines, at, visit]);

  const listen = () => {
    const keys = keysByText(spokenTexts(cachedWords(i18n, tag)));
    const found = parts().flatMap((part) => linesIn(part, keys));
    const toRead = visit && disclosedIn.has(visit) ? found : [null, ...found];
    setLines(toRead);
    send({
      type: 'listen',
      language: tag,
      pieces: toRead.map((line) => line?.piece ?? [disclosure]),
      mayFetch: isOnTheWall || isFetched(tag),
    });
  };
  const begin = useEffectEvent(() => {
    if (readStateOf(visit?.getSnapshot()) === readStateOf(visitAtPress) && tag === tagAtPress) listen();
  });
  useEffect(() => begin(), []);
  useEffect(() => {
    if (takesFocus && document.activeElement === document.body)
      place.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [takesFocus]);
  const says = isAsking
    ? t('download', { ns: 'listen', size: (soundBytes / 1e6).toFixed(1) })
    : failed
      ? t('failed', { ns: 'listen' })
      : reading.matches({ reading: 'loading' }) && at === 0
        ? t('loading', { ns: 'listen' })
        : isReading && lines[at] === null
          ? t('synthetic', { ns: 'listen' })
          : '';
  return (
    <div ref={place} className={`listen${isAsking ? ' open asking' : isReading ? ' open reading' : ''}`}>
      <p role="status">{says}</p>
      {isAsking ? (
        <Button icon="listen" words={t('fetch', { ns: 'listen' })} onClick={() => send({ type: 'fetch' })} />
      ) : reading.matches({ reading: 'paused' }) ? (
        <Button icon="goOn" words={t('goOn', { ns: 'listen' })} onClick={() => send({ type: 'resume' })} />
      ) : isReading ? (
        <Button icon="pause" words={t('pause', { ns: 'listen' })} onClick={() => send({ type: 'pause' })} />
      ) : (
        <Button icon="listen" words={t('frame.listen')} onClick={listen} />
      )}
      {isReading && (
        <Button icon="again" words={t('repeat', { ns: 'listen' })} onClick={() => send({ type: 'repeat' })} />
      )}
      {isReading && (
        <Button icon="next" words={t('next', { ns: 'listen' })} onClick={() => send({ type: 'next' })} />
      )}
      {(isReading || isAsking) && (
        <Button
          icon={isAsking ? 'leave' : 'stop'}
          words={t(isAsking ? 'no' : 'stop', { ns: 'listen' })}
          onClick={stop}
        />
      )}
    </div>
  );
};

const Button = ({ icon, words, onClick }: { icon: IconName; words: string; onClick: () => void }) => (
  <button type="button" className="listen-button" data-does={icon} onClick={onClick}>
    <Icon name={icon} className={icon === 'next' ? 'turns' : ''} /> <span>{words}</span>
  </button>
);

/** The state of a visit that affects what is read, for comparison. Checkboxes are not read. */
const readStateOf = (visit: Visit | undefined): string => {
  if (!visit) return '';
  const { selection: _, ...heard } = visit.context;
  return JSON.stringify([visit.value, heard]);
};

/** Stops reading when the visible content or the language changes. */
const useStopOnSteps = (): void => {
  const { i18n } = useTranslation();
  const visitActor = useContext(VisitContext);
  useEffect(() => {
    let last = readStateOf(visitActor?.getSnapshot());
    const steps = visitActor?.subscribe((visit) => {
      const now = readStateOf(visit);
      if (now !== last) step();
      last = now;
    });
    i18n.on('languageChanged', step);
    return () => {
      steps?.unsubscribe();
      i18n.off('languageChanged', step);
    };
  }, [visitActor, i18n]);
};
