const drawings = {
  text: 'M3 19 8.500 5 14 19M5 14.500h7M15.500 19l3-8 3 8M16.500 16.500h4',
  contrast: 'M12 3.500a8.500 8.500 0 1 0 0 17ZM12 3.500a8.500 8.500 0 0 1 0 17M9 7v10M6.500 9v6',
  lower: 'M4 3.500h16v17H4ZM12 7v8M8.500 12l3.500 3.500 3.500-3.500M7 18h10',
  down: 'M5 9l7 7 7-7',
  up: 'M5 15l7-7 7 7',
} as const;

/** Icons that only the kiosk uses, kept out of the shared set. */
export const Drawing = ({ name }: { name: keyof typeof drawings }) => (
  <svg className="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path
      d={drawings[name]}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
