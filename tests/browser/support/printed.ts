import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';

export const papers = {
  letter: { format: 'Letter' },
  a4: { format: 'A4' },
  receipt: { width: '80mm', height: '297mm' },
} as const;

/** The printed text, and metadata of the PDF, including the browser's own header and footer. */
export const printed = async (page: Page, paper: keyof typeof papers) => {
  const pdf = await page.pdf({ ...papers[paper], displayHeaderFooter: true });
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text, totalPages } = await extractText(document);
  const links: string[] = [];
  for (let number = 1; number <= totalPages; number++) {
    const annotations = await (await document.getPage(number)).getAnnotations();
    links.push(...annotations.flatMap(({ url, unsafeUrl }) => url ?? unsafeUrl ?? []));
  }
  const { info } = await getMeta(document);
  return { pages: text.map(tidy), all: tidy(text.join(' ')), links, title: `${info.Title ?? ''}` };
};

/** Normalizes text: without direction marks, presentation forms and line breaks. */
export const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2066-\u2069\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Every text that would be printed. */
export const onPaper = async (page: Page): Promise<string[]> => {
  await page.emulateMedia({ media: 'print' });
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { parentElement: parent, textContent: text } = walker.currentNode;
      if (parent?.checkVisibility({ checkVisibilityCSS: true }) && text?.trim()) found.push(text.trim());
    }
    return found;
  });
  await page.emulateMedia({ media: null });
  return texts;
};
