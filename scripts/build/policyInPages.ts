/** For a host that can send no headers: the policy in each page, before anything that it rules. */
import { readFileSync, writeFileSync } from 'node:fs';
import { policyInDocument } from '../serve/headers.mjs';
import { filesIn } from './builtFiles';
import { fill } from './fill';

const first = /<meta charset="utf-8" ?\/?>/;

export const withPolicy = (html: string, where = 'The page'): string =>
  fill(
    html,
    first,
    `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policyInDocument}">`,
    where,
  );

/** Writes it into every page of a built site. */
export const writePolicy = (dist: string): void => {
  for (const file of filesIn(dist).filter((name) => name.endsWith('.html')))
    writeFileSync(file, withPolicy(readFileSync(file, 'utf8'), file));
};
