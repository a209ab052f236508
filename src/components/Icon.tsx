import { Drawing, lineIcons } from './LineIcon';

const drawings = {
  ...lineIcons,
  pause: 'M9 5v14M15 5v14',
  goOn: 'M8 5v14l11-7Z',
  next: 'M6 5v14l9-7ZM18.5 5v14',
  stop: 'M6.5 6.5h11v11h-11Z',
  met: 'M5 12.5 10 17l9-10',
  notMet: 'M7 7l10 10M17 7 7 17',
  unknown: 'M9 9.2a3 3 0 1 1 4.4 2.7c-.9.5-1.4 1.1-1.4 2.1M12 18v.1',
  place:
    'M12 21s6.5-6 6.5-11a6.5 6.5 0 0 0-13 0c0 5 6.5 11 6.5 11ZM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5.3l3.4 2',
  bag: 'M5 8h14l1 12H4ZM9 8V6.5a3 3 0 0 1 6 0V8',
  say: 'M4 5h16v11h-9l-5 4v-4H4Z',
  urgent: 'M12 3.5 22 20H2ZM12 10v4.5M12 17.2v.1',
  law: 'M12 4v16M7 20h10M5 7h14M5 7l-2.6 6h5.2ZM19 7l-2.6 6h5.2Z',
  share: 'M12 15V3.5M7.5 8 12 3.500 16.500 8M5 12v8.500h14V12',
  print: 'M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7Z',
  outside: 'M13 5h6v6M19 5l-9 9M17 14v5H5V7h5',
  phoneCode: 'M4 4h6v6H4ZM14 4h6v6h-6ZM4 14h6v6H4ZM14 14h3v3M20 14v6h-6',
  lawyer: 'M3 20h18M5 20v-6h14v6M9 14v-3h6v3M12 11V7M8.5 7h7M8.5 7 7 10M15.5 7 17 10',
  childAlone:
    'M8 21c-.5-5-3-6-3-9.5L6 7l2 3V4.5a1.5 1.5 0 0 1 3 0V9M11 9V3.5a1.5 1.5 0 0 1 3 0V10l1.5-4a1.4 1.4 0 0 1 2.6 1L16 14c-.8 3-.8 4-.8 7M10 16.5l2-1.5 2 1.5-2 2Z',
  learn:
    'M12 6.5C9.5 4.5 6.5 4.3 3 5v13c3.5-.7 6.5-.5 9 1.5 2.5-2 5.5-2.2 9-1.5V5c-3.5-.7-6.5-.5-9 1.5ZM12 6.5v13',
  idCard:
    'M3 5.5h18v13H3ZM8.5 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM5.5 15.5c.6-1.6 1.6-2.3 3-2.3s2.4.7 3 2.3M14.5 9.5H18M14.5 12.5H18M14.5 15.5h2',
  doctor:
    'M6 3.5H4.5V9a4 4 0 0 0 8 0V3.5H11M8.5 13v2.5a5 5 0 0 0 10 0V13M18.5 13a2 2 0 1 0 0-4 2 2 0 0 0 0 4',
  work: 'M3 17.5h18M5 17.5v-2a7 7 0 0 1 14 0v2M9.5 9V6h5v3M9.5 9v4M14.5 9v4M4.5 20.5h15',
  citizenship:
    'M6 3h9l4 4v14H6ZM15 3v4h4M12.5 9.5l1.2 2.5 2.7.3-2 1.9.5 2.7-2.4-1.3-2.4 1.3.5-2.7-2-1.9 2.7-.3Z',
  food: 'M3.500 11h17a8.500 8.500 0 0 1-6 8.100V21h-5v-1.900A8.500 8.500 0 0 1 3.500 11ZM9 7.500c-1.200-1.200 1.200-2.300 0-4M14 7.500c-1.200-1.200 1.200-2.300 0-4',
  rent: 'M15.500 12.500a4.500 4.500 0 1 0-4.300-3.200L3.500 17v3.500H7V18h2.500v-2.500H12l1.300-1.300M16.500 7.500v.1',
  shelter:
    'M3 6v14M3 17h18v3M21 17v-4a3 3 0 0 0-3-3h-8v7M6.500 13.500a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600Z',
  harm: lineIcons.safety,
  everything: 'M4 21V5.500L14 3v18M14 6h6v15M2.500 21h19M11 12v.1',
} as const;

export type IconName = keyof typeof drawings;

export const Icon = ({ name, className }: { name: IconName; className?: string }) => (
  <Drawing name={name} path={drawings[name]} {...(className && { className })} />
);
