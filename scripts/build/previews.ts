import type { LanguageTag } from '../../locales/languages';

/** Pictures of links, kept: they are taken by `npm run author -- previews`, since a build needs no browser. */
export const previewFolder = 'src/pages/previews';

export const previewFile = (tag: LanguageTag): string => `${previewFolder}/${tag}.png`;

/** Name of the picture, beside the first page of each language. */
export const previewName = 'preview.png';
