import { squareCode } from './qr';

/** Fixed colors, because cameras need black on white in every theme. */
export const QrCode = ({ text, label }: { text: string; label: string }) => {
  const { size, path } = squareCode(text);
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={`M0 0h${size}v${size}h-${size}z`} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
};
