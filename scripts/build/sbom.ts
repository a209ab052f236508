/**
 * Writes `sbom.cdx.json`: a CycloneDX 1.6 bill of the third-party code that is served, from the lockfile. It has no
 * timestamp and no random number, so that two builds of one commit are byte-equal.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  name?: string;
  version: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  dependencies?: Record<string, string>;
}

interface Component {
  type: 'library';
  'bom-ref': string;
  name: string;
  version: string;
  scope: 'required';
  hashes: { alg: 'SHA-512'; content: string }[];
  licenses: ({ license: { id: string } } | { expression: string })[];
  purl: string;
}

/** @throws Error if the lockfile lacks a package. */
export const billOfMaterials = () => {
  const { name, version, license } = readJson<{ name: string; version: string; license: string }>(
    'package.json',
  );
  const { packages } = readJson<{ packages: Record<string, Locked> }>('package-lock.json');
  const runtime = reachedFrom(packages);
  const refs = new Map(runtime.map(([path, locked]) => [nameOf(path), purlOf(nameOf(path), locked.version)]));
  const refsOf = ({ dependencies = {} }: Locked) =>
    Object.keys(dependencies)
      .flatMap((dependency) => refs.get(dependency) ?? [])
      .sort();
  const own = `pkg:npm/${name}@${version}`;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name,
        version,
        licenses: [{ license: { id: license } }],
        purl: own,
      },
    },
    components: runtime.map(([path, locked]) => componentOf(nameOf(path), locked)),
    dependencies: [
      { ref: own, dependsOn: refsOf(packages[''] ?? { version }) },
      ...runtime.map(([path, locked]) => ({
        ref: purlOf(nameOf(path), locked.version),
        dependsOn: refsOf(locked),
      })),
    ],
  };
};

/** Transitive runtime dependencies, without development and optional peer ones. */
const reachedFrom = (packages: Record<string, Locked>): [path: string, locked: Locked][] => {
  const reached = new Map<string, Locked>();
  const reach = ({ dependencies = {} }: Locked): void => {
    for (const path of Object.keys(dependencies).map((name) => `node_modules/${name}`)) {
      const locked = packages[path];
      if (!locked) throw new Error(`The lockfile has no ${path}.`);
      if (reached.has(path)) continue;
      reached.set(path, locked);
      reach(locked);
    }
  };
  reach(packages[''] ?? { version: '' });
  return [...reached].sort(([one], [other]) => (one < other ? -1 : 1));
};

const componentOf = (name: string, { version, license = '', integrity = '' }: Locked): Component => ({
  type: 'library',
  'bom-ref': purlOf(name, version),
  name,
  version,
  scope: 'required',
  hashes: [
    { alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') },
  ],
  licenses: [/ (AND|OR) /.test(license) ? { expression: license } : { license: { id: license } }],
  purl: purlOf(name, version),
});

const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');
const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;
const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/** @returns the number of packages listed */
export const writeBillOfMaterials = (dist: string): number => {
  const bill = billOfMaterials();
  writeFileSync(join(dist, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 1)}\n`);
  return bill.components.length;
};
