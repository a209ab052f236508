/**
 * Says in words what changed between two exports: `npm run author -- export-diff old new`. Each is a JSON file of
 * services, a `datapackage.json`, or its folder. Exit code 0, whether or not anything changed; 2: cannot be read.
 */
import { differenceOf } from './openReferral/difference';
import { leftovers } from './openReferral/left';
import { exportIn, Unreadable } from './openReferral/readFile';
import { type Row, servicesIn } from './openReferral/shapes';

const [old, now] = process.argv.slice(2);

const servicesOf = (file: string): readonly Row[] => {
  const { leave, lines } = leftovers();
  const services = servicesIn(
    exportIn(file, (line) => console.error(line)),
    leave,
  ).map(([, service]) => service);
  if (services.length === 0) throw new Unreadable([`${file}: no service was found.`, ...lines()].join('\n'));
  return services;
};

try {
  if (!old || !now) throw new Unreadable('Name two exports: npm run author -- export-diff old.json new.json');
  const lines = differenceOf(servicesOf(old), servicesOf(now));
  for (const line of lines) console.log(line);
  console.log(lines.length === 0 ? 'Nothing changed.' : `${lines.length} changes.`);
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
