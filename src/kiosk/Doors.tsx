/** Drawing of two doors that open once. */
export const Doors = () => (
  <svg className="doors" viewBox="0 0 120 120" width="120" height="120" aria-hidden="true">
    <path className="light" d="M32 22h56v80h16l12 14H4l12-14h16Z" />
    <g fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
      <path d="M14 102h18M88 102h18M32 102V22h56v80M26 102V16h68v86" />
      <g className="leaf left">
        <path d="M32 22h28v80H32ZM37 29h18v28H37ZM37 64h18v31H37ZM56.500 60v4" />
      </g>
      <g className="leaf right">
        <path d="M60 22h28v80H60ZM65 29h18v28H65ZM65 64h18v31H65ZM63.500 60v4" />
      </g>
    </g>
  </svg>
);
