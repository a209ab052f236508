import { drawings } from './Icon';
import { Drawing } from './LineIcon';

/** Apart from the other drawings, since help in danger comes first and shows none of them. */
const pictures = {
  rights: drawings.rights,
  food: drawings.food,
  shelter: 'M3 6v14M3 17h18v3M21 17v-4a3 3 0 0 0-3-3h-8v7M6.5 13.5a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Z',
  harm: drawings.safety,
  safety: drawings.safety,
  learn:
    'M12 6.5C9.5 4.5 6.5 4.3 3 5v13c3.5-.7 6.5-.5 9 1.5 2.5-2 5.5-2.2 9-1.5V5c-3.5-.7-6.5-.5-9 1.5ZM12 6.5v13',
  lawyer: drawings.lawyer,
  childAlone:
    'M8 21c-.5-5-3-6-3-9.5L6 7l2 3V4.5a1.5 1.5 0 0 1 3 0V9M11 9V3.5a1.5 1.5 0 0 1 3 0V10l1.5-4a1.4 1.4 0 0 1 2.6 1L16 14c-.8 3-.8 4-.8 7M10 16.5l2-1.5 2 1.5-2 2Z',
  idCard:
    'M3 5.5h18v13H3ZM8.5 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM5.5 15.5c.6-1.6 1.6-2.3 3-2.3s2.4.7 3 2.3M14.5 9.5H18M14.5 12.5H18M14.5 15.5h2',
  doctor:
    'M6 3.5H4.5V9a4 4 0 0 0 8 0V3.5H11M8.5 13v2.5a5 5 0 0 0 10 0V13M18.5 13a2 2 0 1 0 0-4 2 2 0 0 0 0 4',
  children: 'M12 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM7 21v-6.500a5 5 0 0 1 10 0V21M10 21v-4.500h4V21',
  work: 'M3 17.5h18M5 17.5v-2a7 7 0 0 1 14 0v2M9.5 9V6h5v3M9.5 9v4M14.5 9v4M4.5 20.5h15',
  citizenship:
    'M6 3h9l4 4v14H6ZM15 3v4h4M12.5 9.5l1.2 2.5 2.7.3-2 1.9.5 2.7-2.4-1.3-2.4 1.3.5-2.7-2-1.9 2.7-.3Z',
  rent: 'M15.5 12.5a4.5 4.5 0 1 0-4.3-3.2L3.5 17v3.5H7V18h2.5v-2.5H12l1.3-1.3M16.5 7.5v.1',
  everything: 'M4 21V5.5L14 3v18M14 6h6v15M2.5 21h19M11 12v.1',
} as const;

/** The picture of a need, by the id of its answer. */
export const NeedIcon = ({
  need,
  className = 'picture',
}: {
  need: keyof typeof pictures;
  className?: string;
}) => <Drawing name={need} path={pictures[need]} {...(className && { className })} />;
