import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageTag } from '../../../locales/languages';
import { cuts, folder } from '../../build/fonts';

/** A style that brings our letters of a language into a page that stands alone; empty where every device has them. */
export const lettersFor = (tag: LanguageTag): string => {
  const own = cuts.filter((cut) => cut.tag === tag && cut.holds !== 'name');
  const faces = own.map(({ file }) => {
    const weight = file.includes('-bold') ? 700 : 400;
    const data = readFileSync(join(folder, file)).toString('base64');
    return `@font-face{font-family:Ours;font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
  });
  return faces.length > 0 ? `${faces.join('')}body{font-family:Ours,sans-serif}` : '';
};
