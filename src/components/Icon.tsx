import { Drawing, lineIcons } from './LineIcon';

export const drawings = {
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
  share: 'M12 15V3.5M7.5 8 12 3.5 16.5 8M5 12v8.5h14V12',
  print: 'M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7Z',
  outside: 'M13 5h6v6M19 5l-9 9M17 14v5H5V7h5',
  phoneCode: 'M4 4h6v6H4ZM14 4h6v6h-6ZM4 14h6v6H4ZM14 14h3v3M20 14v6h-6',
  lawyer: 'M3 20h18M5 20v-6h14v6M9 14v-3h6v3M12 11V7M8.5 7h7M8.5 7 7 10M15.5 7 17 10',
  food: 'M3.5 11h17a8.5 8.5 0 0 1-6 8.1V21h-5v-1.9A8.5 8.5 0 0 1 3.5 11ZM9 7.5c-1.2-1.2 1.2-2.3 0-4M14 7.5c-1.2-1.2 1.2-2.3 0-4',
} as const;

export type IconName = keyof typeof drawings;

export const Icon = ({ name, className }: { name: IconName; className?: string }) => (
  <Drawing name={name} path={drawings[name]} {...(className && { className })} />
);
