// npm run third-party: writes docs/third-party.md, every package that is installed with its version and licence.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const FILE = 'docs/third-party.md';

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
}
interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');
const licenceOf = ({ license }: Locked): string => license ?? 'not stated in the package';
const isForTests = ({ dev, devOptional }: Locked): boolean => dev === true || devOptional === true;

function toDirect(names: Record<string, string>): string {
  const rows = Object.keys(names)
    .sort()
    .map((name) => {
      const locked = lock.packages[`node_modules/${name}`] ?? {};
      return `| ${name} | ${locked.version ?? names[name] ?? ''} | ${licenceOf(locked)} |`;
    });
  return ['| Package | Version | Licence |', '| --- | --- | --- |', ...rows].join('\n');
}

function toLicences(): string {
  const names = [...new Set(packages.map(([, locked]) => licenceOf(locked)))].sort();
  const rows = names.map((licence) => {
    const those = packages.filter(([, locked]) => licenceOf(locked) === licence);
    const few = [...new Set(those.map(([path]) => nameOf(path)))].sort();
    const listed = few.length > 12 ? `${few.length} packages` : few.join(', ');
    const toBuild = those.filter(([, locked]) => !isForTests(locked)).length;
    return `| ${licence} | ${toBuild} | ${those.length - toBuild} | ${listed} |`;
  });
  return ['| Licence | To build | To test | Which |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

const page = `# What others wrote

Written by \`npm run third-party\` from \`package-lock.json\`. ${packages.length} packages are installed; a page of the site loads nothing from
another host. Of these packages only Pagefind and the two fonts reach a reader, as files of our own host; the forms at \`/admin/\`
bring their program too. The rest builds and tests.

## To build the site

${toDirect({ ...manifest.dependencies, ...manifest.optionalDependencies })}

## To test it

${toDirect(manifest.devDependencies)}

## Licences of all packages, those that others bring included

${toLicences()}
`;
writeFileSync(FILE, await format(page, { ...(await resolveConfig(FILE)), filepath: FILE }));
process.stdout.write(`${FILE} lists ${packages.length} packages.\n`);
