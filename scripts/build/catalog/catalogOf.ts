import programWords from '../../../locales/en/programs.json';
import visitWords from '../../../locales/en/visit.json';
import { conditions } from '../../../src/catalog/conditions';
import { contacts } from '../../../src/catalog/contacts';
import { povertyGuidelines } from '../../../src/catalog/money';
import { placeFiles } from '../../../src/catalog/places/files';
import { programs } from '../../../src/catalog/programs';
import { questions } from '../../../src/catalog/questions';
import { sources } from '../../../src/catalog/sources';
import type { Catalog } from './check';

/** The catalog of today; `programFiles` is given, since a page cannot read a folder. */
export const catalogOf = (programFiles: Catalog['programFiles']): Catalog => ({
  programs,
  programFiles,
  contacts,
  sources,
  questions,
  conditions,
  povertyGuidelines,
  places: placeFiles,
  words: { programs: programWords, visit: visitWords },
});
