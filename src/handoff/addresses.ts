import type { LanguageTag } from '../../locales/languages';
import type { ProgramId } from '../catalog/programs';
import { listOn, type TakenList } from './list';
import { writeListCode } from './listCode';

/** The public page of a program, the same for everybody who reads this language. */
export const programPath = (tag: LanguageTag, program: ProgramId): string => `/${tag}/${program}/`;

/** Where this site is reached, as the person's own browser reached it. */
export const here = (path: string): string => new URL(path, location.origin).href;

/** A link that carries a list, and nothing of a person, after its `#`, which no server ever sees. */
export const listPath = (tag: LanguageTag, list: TakenList): string =>
  `/${tag}/#${writeListCode(listOn(list))}`;

/** The address-book cards of a program, in English as the offices' own names are. */
export const cardPath = (program: ProgramId): string => `/cards/${program}.vcf`;
