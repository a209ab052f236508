/** The icons of the first screen: SVG paths on a 24 px grid, drawn with 2 px round strokes in the current color. */
export const lineIcons = {
  back: 'M15 5 8 12l7 7',
  forward: 'M9 5l7 7-7 7',
  leave: 'M6 6l12 12M18 6 6 18',
  language: 'M4 5h9M8.5 3v2M11 5c-.8 4-3.2 7-7 9M6 9c1 2 3 4 5.5 5M12 20l4.5-10L21 20M13.6 16.5h5.8',
  listen: 'M4 10v4h3l5 4V6L7 10ZM16 9a4.5 4.5 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11',
  call: 'M6 3h3l1.6 4.4-2 1.4a12 12 0 0 0 6.6 6.6l1.4-2L21 15v3a2.6 2.6 0 0 1-2.8 2.6A16.4 16.4 0 0 1 3.4 5.8 2.6 2.6 0 0 1 6 3Z',
  again: 'M19.5 12a7.5 7.5 0 1 1-2.4-5.5M19.5 3.5v4h-4',
  home: 'M4 11.5 12 4l8 7.5M6.5 10v10h11V10M10 20v-6h4v6',
  rights:
    'M7.5 21c-.6-4-3-5-3.8-8.6L3 8.7a1.3 1.3 0 0 1 2.5-.6L7 11.5V4.6a1.4 1.4 0 0 1 2.8 0V10 3.5a1.4 1.4 0 0 1 2.8 0V10l.2-5a1.4 1.4 0 0 1 2.8 0v6.2l.6-3.6a1.4 1.4 0 0 1 2.8.4c0 6-.4 7.6-2.4 10L16 21Z',
  safety: 'M12 20.5s-8-4.7-8-10.3A4.4 4.4 0 0 1 12 7.5a4.4 4.4 0 0 1 8 2.7c0 5.6-8 10.3-8 10.3Z',
} as const;

/** An icon of the first screen; `Icon` has all of them, in a file that loads later. */
export const LineIcon = ({ name, className }: { name: keyof typeof lineIcons; className?: string }) => (
  <Drawing name={name} path={lineIcons[name]} {...(className && { className })} />
);

/** Hidden from screen readers, because an icon always stands beside text. */
export const Drawing = ({ name, path, className }: { name: string; path: string; className?: string }) => (
  <svg
    className={`icon${className ? ` ${className}` : ''}`}
    data-icon={name}
    viewBox="0 0 24 24"
    width="24"
    height="24"
    aria-hidden="true"
  >
    <path
      d={path}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
