import { createContext } from 'react';
import type { LanguageTag } from '../../locales/languages';
import type { Hours } from '../catalog/places/shape';

/**
 * What `center.json` says that every way of use shows, each only if it is set. The build has checked it and put it into
 * the page, which is the same for everybody; a wall reads the file again.
 */
export interface PageCenter {
  name?: string;
  /** Path of a picture. */
  logo?: string;
  hours?: Hours;
  localLine?: string | null;
  places?: readonly CenterDoor[];
  /** Every language, those of the neighborhood first. */
  languages?: readonly LanguageTag[];
  programsFirst?: readonly string[];
  programsLeftOut?: readonly string[];
  /** Where a number that did not work may be written to. */
  reportTo?: string | null;
  /** Where its first pages are; told by the build alone, which has no page to read it from. */
  home?: string;
}

export interface CenterDoor {
  name: string;
  address?: string | undefined;
  phone?: string | undefined;
  hours?: Hours | undefined;
}

/** Settings of the center in this page; none while the build draws it. */
export const CenterContext = createContext<PageCenter>(
  import.meta.env.SSR ? {} : JSON.parse(document.documentElement.dataset.center ?? '{}'),
);
