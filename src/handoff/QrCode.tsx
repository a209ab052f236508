import { squareCode } from './qr';

/** Black on white in every theme and on paper, since a camera must read it. */
export const QrCode = ({ text, label }: { text: string; label: string }) => {
  const { size, path } = squareCode(text);
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={`M0 0h${size}v${size}h-${size}z`} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
};
