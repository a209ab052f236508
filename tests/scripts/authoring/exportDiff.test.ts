import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differenceOf } from '../../../scripts/authoring/openReferral/difference';
import { exchangeFiles, programWords } from '../../../scripts/build/exchange/files';
import { servicesOf } from '../../../scripts/build/exchange/services';

const hall = {
  id: 'hall',
  location_type: 'physical',
  name: 'Hall',
  addresses: [{ address_1: '1 Main Street', city: 'Queens', state_province: 'NY', postal_code: '11372' }],
  phones: [{ number: '212-555-0101' }],
};
const service = {
  id: 'classes',
  name: 'Classes',
  status: 'active',
  assured_date: '2026-10-01',
  organization: { id: 'o', name: 'A school', website: 'https://example.org' },
  phones: [{ number: '212-555-0102' }],
  schedules: [{ byday: 'MO', opens_at: '09:00', closes_at: '17:00' }],
  required_documents: [{ document: 'A paper' }],
  service_at_locations: [{ id: 'at', location: hall }],
};

test('two exports that are the same have no difference', () => {
  const services = servicesOf(programWords());
  expect(differenceOf(services, servicesOf(programWords()))).toEqual([]);
});

test.each<[what: string, after: readonly object[], lines: readonly string[]]>([
  [
    'a new service',
    [service, { ...service, id: 'more', name: 'More', service_at_locations: [] }],
    ['New service: More, by A school.'],
  ],
  [
    'a service that is gone',
    [],
    [
      'No longer there, service: Classes, by A school.',
      'No longer there, place: Hall, 1 Main Street, Queens, NY 11372.',
      'No longer there, organization: A school.',
    ],
  ],
  [
    'another phone',
    [{ ...service, phones: [{ number: '212-555-0109' }] }],
    ['Classes, by A school: phone was 212-555-0102 and is now 212-555-0109.'],
  ],
  [
    'another status',
    [{ ...service, status: 'temporarily closed' }],
    ['Classes, by A school: status was "active" and is now "temporarily closed".'],
  ],
  [
    'an alert',
    [{ ...service, alert: 'Call first.' }],
    ['Classes, by A school: alert is now given: "Call first.".'],
  ],
  [
    'other hours',
    [{ ...service, schedules: [{ byday: 'MO,TU', opens_at: '09:00', closes_at: '17:00' }] }],
    ['Classes, by A school: hours was MO 09:00–17:00 and is now MO,TU 09:00–17:00.'],
  ],
  [
    'papers that nobody needs any more',
    [{ ...service, required_documents: [] }],
    ['Classes, by A school: document to bring taken out: A paper.'],
  ],
  [
    'another phone of a place',
    [{ ...service, service_at_locations: [{ id: 'at', location: { ...hall, phones: [] } }] }],
    ['Hall, 1 Main Street, Queens, NY 11372: phone taken out: 212-555-0101.'],
  ],
  [
    'a place less',
    [{ ...service, service_at_locations: [] }],
    [
      'Classes, by A school: no longer at Hall, 1 Main Street, Queens, NY 11372.',
      'No longer there, place: Hall, 1 Main Street, Queens, NY 11372.',
    ],
  ],
  [
    'another provider',
    [{ ...service, organization: { id: 'p', name: 'A college' } }],
    [
      'Classes, by A college: was provided by A school and is now by A college.',
      'New organization: A college.',
      'No longer there, organization: A school.',
    ],
  ],
  [
    'a newer day of evidence',
    [{ ...service, assured_date: '2026-11-01' }],
    ['One service has another day of evidence; the newest is 2026-11-01.'],
  ],
])('%s is said in words', (_what, after, lines) => {
  expect(differenceOf([service], after as readonly Record<string, unknown>[])).toEqual(lines);
});

test('the command compares a list with a package, and says what it cannot read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'diff-'));
  const put = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const run = (...given: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/authoring/exportDiff.ts', ...given], {
      encoding: 'utf8',
    });
  for (const [name, content] of exchangeFiles(programWords()))
    if (name.startsWith('hsds-3.1/')) put(name.slice('hsds-3.1/'.length), content);
  const services = servicesOf(programWords());
  const same = run(put('old.json', JSON.stringify(services)), folder);
  expect([same.status, same.stdout, same.stderr]).toEqual([0, 'Nothing changed.\n', '']);
  const less = run(put('old.json', JSON.stringify(services.slice(1))), folder);
  expect(less.stdout).toMatch(/^New service: .+, by .+\.$/m);
  const broken = run(put('broken.json', '{'), folder);
  expect([broken.status, broken.stdout]).toEqual([2, '']);
  expect(broken.stderr).not.toMatch(/^ +at /m);
  rmSync(folder, { recursive: true, force: true });
});
