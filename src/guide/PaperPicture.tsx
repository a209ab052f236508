import { type Picture, pictures, type Term } from './glossary';

/**
 * A sketch of a document with the English text printed on it, which must not be translated. Screen readers get the
 * description beside it.
 */
export const PaperPicture = ({ term }: { term: Term }) => {
  const { shape, lines = 0, photo, words }: Picture = pictures[term];
  const [width, height] = shape === 'page' ? [100, 130] : [130, 82];
  return (
    <svg
      className="paper-picture"
      viewBox={`0 0 ${width} ${height}`}
      direction="ltr"
      aria-hidden="true"
      data-shape={shape}
    >
      <rect x="2" y="2" width={width - 4} height={height - 4} rx={shape === 'page' ? 2 : 8} />
      {photo && (
        <path d="M12 30h28v36H12ZM26 47a6 6 0 1 0 0-12 6 6 0 0 0 0 12ZM15 66c1-10 5-14 11-14s10 4 11 14" />
      )}
      {Array.from({ length: lines }, (_, line) => 44 + line * 12).map((y) => (
        <path key={y} d={`M${photo ? 48 : 12} ${y}H${width - 12}`} />
      ))}
      {words.map(([text, y]) => (
        <text key={text} x={width / 2} y={y} textAnchor="middle" lang="en">
          {text}
        </text>
      ))}
    </svg>
  );
};
