// docs/third-party.md as text: every package that is installed with its version and licence, from the lock file alone.
import { format, type Options } from 'prettier';

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
}

/** package-lock.json, as far as it is read here. */
export interface Lock {
  packages: Record<string, Locked>;
}

/** package.json, as far as it is read here. */
export interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}

const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');
const licenceOf = ({ license }: Locked): string => license ?? 'not stated in the package';
const isForTests = ({ dev, devOptional }: Locked): boolean => dev === true || devOptional === true;

/** Packages installed by the lock file; the project itself is none. */
export function listPackages(lock: Lock): [path: string, Locked][] {
  return Object.entries(lock.packages).filter(([path]) => path !== '');
}

/** @param style how the project has its Markdown formatted */
export function toThirdPartyPage(lock: Lock, manifest: Manifest, style: Options | null): Promise<string> {
  const page = `# What others wrote

Written by \`npm run third-party\` from \`package-lock.json\`. ${listPackages(lock).length} packages are installed; a page of the site loads nothing from
another host. Of these packages only Pagefind and the two fonts reach a reader, as files of our own host; the forms at \`/admin/\`
bring their program too. The rest builds and tests.

## To build the site

${toDirect(lock, { ...manifest.dependencies, ...manifest.optionalDependencies })}

## To test it

${toDirect(lock, manifest.devDependencies)}

## Licences of all packages, those that others bring included

${toLicences(listPackages(lock))}
`;
  return format(page, { ...style, parser: 'markdown' });
}

function toDirect(lock: Lock, names: Record<string, string>): string {
  const rows = Object.keys(names)
    .sort()
    .map((name) => {
      const locked = lock.packages[`node_modules/${name}`] ?? {};
      return `| ${name} | ${locked.version ?? names[name] ?? ''} | ${licenceOf(locked)} |`;
    });
  return ['| Package | Version | Licence |', '| --- | --- | --- |', ...rows].join('\n');
}

function toLicences(packages: readonly [path: string, Locked][]): string {
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
