import type { LanguageTag } from '../../locales/languages';
import type { ProgramId } from '../catalog/programs';
import { homePath } from '../language/homePath';
import { listOn, type TakenList } from './list';
import { writeListCode } from './listCode';

/** Path of the public page of a program. */
export const programPath = (tag: LanguageTag, program: ProgramId): string => `${homePath(tag)}${program}/`;

/** Absolute URL of a path, on the origin in use. */
export const here = (path: string): string => new URL(path, location.origin).href;

/** Path that carries a list in its fragment, which browsers do not send to servers. */
export const listPath = (tag: LanguageTag, list: TakenList): string =>
  `${homePath(tag)}#${writeListCode(listOn(list))}`;

/** Path of the vCard file of a program; in English, as the names of the offices are. */
export const cardPath = (program: ProgramId): string => `${import.meta.env.BASE_URL}cards/${program}.vcf`;
