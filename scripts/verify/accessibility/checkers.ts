/** Checkers that others wrote, each of which sees what the others do not. axe judges the screens in every run of the tests. */
import type { Page } from '@playwright/test';
import { Audit, Outcome, type Rule } from '@siteimprove/alfa-act';
import { Device } from '@siteimprove/alfa-device';
import { Native as NativeDevice } from '@siteimprove/alfa-device/native';
import { type Document as AlfaDocument, Node as AlfaNode } from '@siteimprove/alfa-dom';
import { Native } from '@siteimprove/alfa-dom/native';
import { Headers, Request, Response } from '@siteimprove/alfa-http';
import { Rules } from '@siteimprove/alfa-rules';
import { URL as Address } from '@siteimprove/alfa-url';
import { Page as Seen } from '@siteimprove/alfa-web';
import type { Finding } from './standard';

/** Of text, what it stands in. */
const elementOf = (target: AlfaNode): string =>
  `${target
    .parent()
    .filter(() => target.type === 'text')
    .getOr(target)}`;

/** Siteimprove's rules about colors. */
const ofContrast = /\/sia-r6[69]$/;

/** Siteimprove's rules for what can be seen and heard, on the page as the browser computed it. */
export const byAlfa = async (page: Page, which: 'all' | 'contrast' = 'all'): Promise<Finding[]> => {
  const device = Device.from(
    await (await page.evaluateHandle(() => window)).evaluate(NativeDevice.fromWindow),
  );
  const drawn = await (await page.evaluateHandle(() => document as globalThis.Node)).evaluate(
    Native.fromNode as (node: globalThis.Node) => Promise<AlfaDocument.JSON>,
  );
  const address = Address.parse(page.url()).getUnsafe();
  const seen = Seen.of(
    Request.of('GET', address),
    Response.of(address, 200, Headers.empty()),
    AlfaNode.from(drawn, device) as AlfaDocument,
    device,
  );
  // Each rule is about another kind of thing, which the list of all forgets.
  const rules = [...Rules.values()] as unknown as Rule<Seen, AlfaNode, Record<string, never>, AlfaNode>[];
  const asked = rules.filter(({ uri }) => which === 'all' || ofContrast.test(uri));
  const outcomes = await Audit.of(seen, asked).evaluate();
  return [...outcomes].filter(Outcome.isFailed).map((failed) => {
    const { rule, expectations } = failed.toJSON() as unknown as {
      rule: { uri: string };
      expectations: [string, { error?: { message: string } }][];
    };
    return {
      rule: `alfa ${rule.uri.split('/').pop()}`,
      says: expectations.map(([, { error }]) => error?.message ?? '').join(' '),
      element: elementOf((failed as unknown as { target: AlfaNode }).target),
    };
  });
};

/** The markup of a page as it stands. What waits in a template is no part of it. */
export const markupOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const standing = document.documentElement.cloneNode(true) as HTMLElement;
    for (const template of standing.querySelectorAll('template')) template.remove();
    return `<!doctype html>\n${standing.outerHTML}`;
  });
