import { useEffect, useRef, useState } from 'react';
import type { LanguageTag } from '../../../../locales/languages';
import type { How } from './finder';
import type { Asked, Told } from './messages';
import type { Frame } from './scene';

/** The size of each kind of screen, and how wide it is shown here, in CSS pixels. */
const sizes: Readonly<Record<Frame, readonly [width: number, height: number, shown: number]>> = {
  phone: [390, 844, 390],
  page: [390, 844, 390],
  wall: [1080, 1920, 430],
  guide: [1366, 1000, 720],
};

const says: Readonly<Record<How, string>> = {
  seen: '',
  otherNumber: 'This is the same sentence with another number: which form is used depends on it.',
  heard: 'This is not seen. Somebody who cannot see the screen hears it, as the name of the marked part.',
};

/** A picture of the screen on which a sentence stands, drawn by the product itself, with the sentence marked. */
export const WhereItStands = ({
  tag,
  sought,
  text,
  onClose,
}: {
  tag: LanguageTag;
  /** Key of the sentence. */
  sought: string;
  /** The words, if they are not saved yet. */
  text: string | undefined;
  onClose: () => void;
}) => {
  const frame = useRef<HTMLIFrameElement>(null);
  const [isReady, setReady] = useState(false);
  const [kind, setKind] = useState<Frame>('phone');
  const [told, setTold] = useState<Told>({ state: 'ready' });
  useEffect(() => {
    const hear = ({ data, origin, source }: MessageEvent<Told>) => {
      if (origin !== location.origin || source !== frame.current?.contentWindow) return;
      if (data.state === 'ready') setReady(true);
      if (data.state === 'drawing') setKind(data.frame);
      else setTold(data);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);
  useEffect(() => {
    if (!isReady) return;
    setTold({ state: 'ready' });
    const asked: Asked = { key: sought, text };
    frame.current?.contentWindow?.postMessage(asked, location.origin);
  }, [isReady, sought, text]);
  const [width, height, shown] = sizes[kind];
  const scale = shown / width;
  const isFound = told.state === 'found';
  return (
    <aside
      className="where"
      style={{ width: shown }}
      aria-label="Where it stands"
      data-stands={told.state}
      data-kind={kind}
    >
      <p>
        <strong role="status">{statusOf(told)}</strong>{' '}
        <button type="button" className="quiet" onClick={onClose}>
          Close
        </button>
      </p>
      {told.state === 'found' && says[told.how] && <p>{says[told.how]}</p>}
      <div style={{ height: isFound ? height * scale : 0, overflow: 'hidden' }}>
        <iframe
          ref={frame}
          title="The screen"
          src={`picture/#${tag}`}
          width={width}
          height={height}
          style={{ border: 0, transform: `scale(${scale})`, transformOrigin: '0 0' }}
        />
      </div>
    </aside>
  );
};

const statusOf = (told: Told): string => {
  switch (told.state) {
    case 'found':
      return told.scene;
    case 'looking':
      return `Looking on screen ${told.looked} of ${told.of} …`;
    case 'none':
      return 'There is no picture of this sentence: it is shown only at a moment that cannot be drawn here, as while something loads or fails, or not on a screen, as the title of a window and the words on printed paper.';
    case 'failed':
      return `The picture could not be drawn: ${told.why}`;
    default:
      return 'Drawing …';
  }
};
