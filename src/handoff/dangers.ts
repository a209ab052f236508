import { dangers } from '../catalog/city/linesOfDanger';
import type { IconName } from '../components/Icon';

export type Danger = keyof typeof dangers;

export const everyDanger = Object.keys(dangers) as Danger[];

export const dangerPictures: Record<Danger, IconName> = {
  taken: 'lawyer',
  dateSoon: 'clock',
  hurt: 'safety',
  noSafePlace: 'home',
  noFood: 'food',
  feelings: 'say',
};
