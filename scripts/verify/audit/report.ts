import { programs } from '../../../src/catalog/programs';
import type { Outcome } from './audit';
import { settled } from './settled';

export function reportOf(
  { people, thorough, byMachine, compared, tallies, disagreements }: Outcome,
  { commit, on, seed }: { commit: string; on: string; seed: number },
): string {
  const wrong = [...disagreements.values()].reduce((sum, { times }) => sum + times, 0);
  const rows = programs.map(({ id }) => {
    const tally = tallies.get(id);
    const { likely = 0, possible = 0, unlikely = 0, information = 0 } = tally?.given ?? {};
    const met = likely + possible + unlikely + information;
    const counts = [met, likely, possible, unlikely, information, tally?.over ?? 0, tally?.under ?? 0];
    return `| ${id} | ${counts.map(inThousands).join(' | ')} |`;
  });
  return `# The audit

Written by \`npm run audit\`. After Escher and Banovic: synthetic people go through the real questionnaire, and
every verdict is held against a second statement of every program's rules (\`scripts/verify/audit/rules.ts\`), written from
the collected facts by somebody who had not seen the catalog's conditions.

| | |
|---|---|
| Date | ${on} |
| Commit | ${commit} |
| Seed | ${seed} |
| People | ${inThousands(people)} |
| … who then answered all that the results offer to ask | ${inThousands(thorough)} |
| … who also went by the machine | ${inThousands(byMachine)} |
| Verdicts compared | ${inThousands(compared)} |
| **Disagreements** | **${inThousands(wrong)}** |

Three things are compared. After every visit: the verdict, on what the person was asked. The rules, with
what they require held against what was asked and against all that the person knows: they differ when a question is
missing. After a thorough visit: the verdict, against the rules on all that the person knows.

## By program

*Over*: our verdict promised more than the rules do. *Under*: less. People count for the programs they came for.

| program | people | likely | possible | unlikely | information | over | under |
|---|---:|---:|---:|---:|---:|---:|---:|
${rows.join('\n')}

## Disagreements

${disagreements.size === 0 ? 'None.' : [...disagreements].map(([kind, { times, example }]) => `- ${inThousands(times)} × ${kind}\n  \`${JSON.stringify(example.given)}\``).join('\n')}

## How the first comparison was settled

The rules were written blind. What the first run found, and who was wrong:

| program | found | who | because |
|---|---|---|---|
${settled.map(({ programs: ids, found, side, because }) => `| ${ids.join(', ')} | ${found} | ${sides[side]} | ${because} |`).join('\n')}
`;
}

const sides = {
  screener: 'the screener: mended',
  rules: 'the rules: misread',
  reading: "the facts leave it open: the catalog's reading",
};

const inThousands = (count: number): string => count.toLocaleString('en-US');
