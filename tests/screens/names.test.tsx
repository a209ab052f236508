// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isAccepted } from '../../scripts/verify/accessibility/accepted';
import { byStandard } from '../../scripts/verify/accessibility/standard';
import { wordsIn } from '../handoff/support';
import { everyScreen } from './everyScreen';

/** Text of a control that is drawn: without what is only for the ear or only for the eye. */
const drawnIn = (control: Element): string => {
  const copy = control.cloneNode(true) as Element;
  for (const other of copy.querySelectorAll('.reads, [aria-hidden="true"]')) other.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
};

const nameOf = (control: Element): string =>
  control.getAttribute('aria-label') ?? (control.textContent ?? '').replace(/\s+/g, ' ').trim();

test('heard alone, each control says what it does and for what, in the words that are seen; groups have names, headings leave out no level, and the standard allows the markup', async () => {
  const faults: string[] = [];
  await everyScreen(await wordsIn('en'), async (name, page) => {
    const head = '<!doctype html>\n<html lang="en"><head><title>Any</title></head>';
    const findings = await byStandard(`${head}<body>${page.innerHTML}</body></html>`, name);
    for (const finding of findings)
      if (!isAccepted(finding)) faults.push(`${name}: ${finding.rule}: ${finding.says} ${finding.element}`);
    const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
      Number(tagName[1]),
    );
    if (levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1))
      faults.push(`${name}: headings leave out a level: ${levels}`);
    for (const group of page.querySelectorAll('fieldset, [role="group"]'))
      if (!group.querySelector(':scope > legend') && !group.matches('[aria-label], [aria-labelledby]'))
        faults.push(`${name}: a group has no name: ${drawnIn(group)}`);
    const controls = [...page.querySelectorAll('a, button, summary, label')];
    for (const control of controls)
      if (!nameOf(control).includes(drawnIn(control)))
        faults.push(`${name}: what reads ${drawnIn(control)} is called ${nameOf(control)}`);
    for (const link of page.querySelectorAll('a[href^="tel:"]'))
      if (!/\p{L}{2}/u.test(nameOf(link))) faults.push(`${name}: a number alone: ${nameOf(link)}`);
    // Links of one name may lead to one place.
    const names = controls.map(
      (control) => `${control.tagName} ${nameOf(control)} ${control.getAttribute('href') ?? ''}`,
    );
    for (const one of new Set(
      names.filter((each, at) => names.indexOf(each) !== at && !/ (?:https|tel):\S+$/.test(each)),
    ))
      faults.push(`${name}: more than one is called ${one}`);
  });
  expect(faults).toEqual([]);
});
