/** Progress through the visit. `ahead` is the number of questions left, null if unknown; at most three are drawn. */
export const ProgressLine = ({
  passed,
  ahead,
  text,
}: {
  passed: number;
  ahead: number | null;
  text: string;
}) => (
  <div className="line">
    <span className="stops" aria-hidden="true">
      {stops(passed).map((stop) => (
        <span key={stop} className="stop passed" />
      ))}
      <span className="stop present" />
      {stops(Math.min(ahead ?? 3, 3)).map((stop) => (
        <span key={stop} className="stop ahead" />
      ))}
    </span>
    <span className="left">{text}</span>
  </div>
);

const stops = (count: number): string[] => Array.from({ length: count }, (_, stop) => `stop ${stop}`);
