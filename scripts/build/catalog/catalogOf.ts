import programWords from '../../../locales/en/programs.json';
import visitWords from '../../../locales/en/visit.json';
import { kept } from '../../../src/catalog/city/kept';
import { conditions } from '../../../src/catalog/conditions';
import { contacts } from '../../../src/catalog/contacts';
import { leaflets } from '../../../src/catalog/leaflets';
import { povertyGuidelines } from '../../../src/catalog/money';
import { placeFiles } from '../../../src/catalog/places/files';
import { programs } from '../../../src/catalog/programs';
import { providedBy, providers } from '../../../src/catalog/providers';
import { questions } from '../../../src/catalog/questions';
import { sources } from '../../../src/catalog/sources';
import { pagesOfOffices } from '../../serve/pagesOfOffices.mjs';
import type { Catalog } from './check';

/** The catalog of today; `programFiles` is given, since a page cannot read a folder. */
export const catalogOf = (programFiles: Catalog['programFiles']): Catalog => ({
  programs,
  programFiles,
  contacts,
  pagesOfOffices,
  providers,
  providedBy,
  sources,
  questions,
  conditions,
  kept,
  leaflets,
  povertyGuidelines,
  places: placeFiles,
  words: { programs: programWords, visit: visitWords },
});
