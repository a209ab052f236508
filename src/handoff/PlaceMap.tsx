import { useId, useLayoutEffect, useRef, useState } from 'react';
import { type Borough, boroughs } from '../catalog/city/boroughs';
import { outlines } from '../catalog/city/outlines';
import type { Place } from '../catalog/places/shape';
import type { ProgramId } from '../catalog/programs';
import { EnglishName } from '../components/EnglishName';
import { useTranslation } from '../language/useTranslation';
import { type Dot, type DotGroup, dotsOf, frameOf, grouped, spread } from './map';
import { OfProgram } from './OfProgram';

/** Zoom levels: map width as a multiple of the viewport width. */
export const zooms = [1, 2, 4, 8] as const;
/** Minimum distance between two dots, in rem: the diameter of a dot and a margin. */
export const dotsApart = 2.875;

/** A map of a borough with a dot for each place, numbered as in the list below it. Uses no network. */
export const PlaceMap = ({
  program,
  borough,
  places,
  chosen,
  onChoose,
}: {
  program: ProgramId;
  borough: Borough;
  places: readonly Place[];
  chosen: string | null;
  onChoose: (place: string) => void;
}) => {
  const { t } = useTranslation(['handoff', 'visit']);
  const heading = useId();
  const view = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState(0);
  const [middle, setMiddle] = useState({ left: 0.5, top: 0.5 });
  const [width, setWidth] = useState(20);
  const zoom = zooms[step] ?? 1;
  const frame = frameOf(borough);
  const apart = dotsApart / (width * zoom);

  useLayoutEffect(() => {
    const element = view.current;
    if (!element) return;
    setWidth(element.clientWidth / rootFontSize() || 20);
    element.scrollLeft = middle.left * element.scrollWidth - element.clientWidth / 2;
    element.scrollTop = middle.top * element.scrollHeight - element.clientHeight / 2;
  }, [middle]);

  const turnTo = (newStep: number, around = middleOf(view.current)) => {
    setStep(Math.max(0, Math.min(zooms.length - 1, newStep)));
    setMiddle({ ...around });
  };

  const name = t(`questions.borough.answers.${borough}`, { ns: 'visit' });
  return (
    <section className="map" aria-labelledby={heading}>
      <p id={heading} className="reads">
        {t('map.label', { borough: name })}
        <OfProgram program={program} />
      </p>
      <div className="map-view" ref={view} dir="ltr">
        <div className={`map-sheet zoom-${zoom}`}>
          <svg viewBox={`${frame.x} ${frame.y} ${frame.size} ${frame.size}`} aria-hidden="true">
            {boroughs.map((each) => (
              <path
                key={each}
                d={outlines[each]}
                className={each === borough ? 'land here' : 'land'}
                data-borough={each}
              />
            ))}
          </svg>
          {grouped(dotsOf(places, frame), apart)
            .flatMap((group) => drawn(group, step === zooms.length - 1, apart))
            .sort((a, b) => firstNumber(a) - firstNumber(b))
            .map((each) =>
              'dots' in each ? (
                <button
                  key={`group ${firstNumber(each)}`}
                  type="button"
                  className="dot several"
                  style={pointOf(each)}
                  onClick={() => turnTo(step + 1, each)}
                >
                  +{each.dots.length}
                  <span className="reads">
                    {' '}
                    {t('map.group', { count: each.dots.length })} {firstNumber(each)}
                    <OfProgram program={program} />
                  </span>
                </button>
              ) : (
                <button
                  key={each.place.id}
                  type="button"
                  className="dot"
                  style={pointOf(each)}
                  data-place={each.place.id}
                  aria-pressed={each.place.id === chosen}
                  onClick={() => onChoose(each.place.id)}
                >
                  {each.number}
                  <span className="reads">
                    : <EnglishName>{each.place.name}</EnglishName>
                    <OfProgram program={program} />
                  </span>
                </button>
              ),
            )}
        </div>
      </div>
      <p className="hint">{t('map.hint')}</p>
      <div className="zoom">
        <button
          type="button"
          className="quiet"
          aria-disabled={step === zooms.length - 1}
          onClick={() => turnTo(step + 1)}
        >
          <Sign d="M5 12h14M12 5v14" /> {t('map.closer')}
          <OfProgram program={program} />
        </button>
        <button type="button" className="quiet" aria-disabled={step === 0} onClick={() => turnTo(step - 1)}>
          <Sign d="M5 12h14" /> {t('map.farther')}
          <OfProgram program={program} />
        </button>
        <button type="button" className="quiet" aria-disabled={step === 0} onClick={() => turnTo(0)}>
          <Sign d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" /> {t('map.whole')}
          <OfProgram program={program} />
        </button>
      </div>
    </section>
  );
};

const Sign = ({ d }: { d: string }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={d} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
  </svg>
);

/** At the highest zoom, dots at one address can only be separated by drawing them side by side. */
const drawn = (group: DotGroup, isLargest: boolean, apart: number): readonly (Dot | DotGroup)[] => {
  if (group.dots.length === 1 || isLargest) return spread(group, apart);
  return [group];
};

const firstNumber = (each: Dot | DotGroup): number =>
  'dots' in each ? (each.dots[0]?.number ?? 0) : each.number;

const pointOf = ({ left, top }: { left: number; top: number }) => ({
  left: `${left * 100}%`,
  top: `${top * 100}%`,
});

/** Center of the viewport as shares (0 to 1) of the map. */
const middleOf = (element: HTMLElement | null) => {
  if (!element?.scrollWidth) return { left: 0.5, top: 0.5 };
  return {
    left: (element.scrollLeft + element.clientWidth / 2) / element.scrollWidth,
    top: (element.scrollTop + element.clientHeight / 2) / element.scrollHeight,
  };
};

const rootFontSize = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
