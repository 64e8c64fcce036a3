// An ESLint rule: an import from another folder of src/, or of a package, must be in the import table.
import { dirname, relative, resolve, sep } from 'node:path';
import type { Rule } from 'eslint';
import { IMPORT_TABLE, type Row } from './import-table.ts';

interface Import {
  node: Rule.Node;
  address: string;
  /** Only types are imported, so nothing of it is run. */
  typesOnly: boolean;
  /** The values taken by name. */
  names: string[];
}

export const importRule: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const source = resolve(context.cwd, 'src');
    const [folder, ...below] = relative(source, context.filename).split(sep);
    if (folder === undefined || folder === '..' || below.length === 0) return {};
    const report = ({ node, address, ...how }: Import): void => {
      const fault = findFault(folder, toTarget(address, context.filename, source), how);
      if (fault !== undefined) context.report({ node, message: fault });
    };
    return {
      ImportDeclaration: (node) => {
        report({
          node,
          address: String(node.source.value),
          typesOnly: isTypesOnly(node),
          names: node.specifiers.flatMap((each) =>
            each.type === 'ImportSpecifier' && each.imported.type === 'Identifier' && !isTypesOnly(each)
              ? [each.imported.name]
              : [],
          ),
        });
      },
      'ExportNamedDeclaration[source], ExportAllDeclaration': (node: Rule.Node) => {
        if (!('source' in node) || !node.source || !('value' in node.source)) return;
        report({ node, address: String(node.source.value), typesOnly: isTypesOnly(node), names: [] });
      },
      'ImportExpression > Literal': (node: Rule.Node) => {
        if ('value' in node && typeof node.value === 'string') {
          report({ node, address: node.value, typesOnly: false, names: [] });
        }
      },
    };
  },
};

type Target = { folder: string; written: 'relative' | 'across' } | { package: string };

/** Where an import leads: a folder of src/ or a package; undefined for files outside src/, which another rule judges. */
function toTarget(address: string, from: string, source: string): Target | undefined {
  if (address.startsWith('#')) return { folder: address.slice(1).split('/')[0] ?? '', written: 'across' };
  if (!address.startsWith('.')) return { package: address };
  const [folder = '..'] = relative(source, resolve(dirname(from), address)).split(sep);
  return folder === '..' ? undefined : { folder, written: 'relative' };
}

function findFault(
  folder: string,
  target: Target | undefined,
  { typesOnly, names }: Omit<Import, 'node' | 'address'>,
): string | undefined {
  const row: Row | undefined = IMPORT_TABLE[folder];
  if (!row) return `src/${folder} has no row in scripts/house/import-table.ts. Write one that says what it may import.`;
  if (!target) return undefined;
  if ('package' in target) return findPackageFault(folder, row, target.package, typesOnly, names);
  if (target.folder === folder) return undefined;
  const { from = [], typesFrom = [] } = row;
  if (from.includes(target.folder) || (typesOnly && typesFrom.includes(target.folder))) {
    const assets = target.folder === 'styles' || target.folder === 'client';
    return target.written === 'across' || assets
      ? undefined
      : `Write an import from another folder as #${target.folder}/….`;
  }
  if (typesFrom.includes(target.folder))
    return `src/${folder} may use only types of src/${target.folder}: write "import type".`;
  const allowed = [...from, ...typesFrom.map((name) => `types of ${name}`)].join(', ') || 'no other folder';
  return `src/${folder} may not import src/${target.folder}. It may import: ${allowed}. Move the code to where it belongs.`;
}

function findPackageFault(
  folder: string,
  row: Row,
  address: string,
  typesOnly: boolean,
  names: string[],
): string | undefined {
  const { packages = [], typePackages = [] } = row;
  const name = address.startsWith('node:') ? 'node' : address.replace(/\?.*$/, '');
  const covers = (each: string): boolean => name === each || name.startsWith(`${each}/`);
  if (packages.some(covers)) {
    const wrong = names.find((each) => row.names?.[address]?.test(each) === false);
    return wrong !== undefined && !typesOnly ? `src/${folder} may not use ${wrong} of ${address}.` : undefined;
  }
  if (typesOnly && typePackages.some(covers)) return undefined;
  if (typePackages.some(covers)) return `src/${folder} may use only types of ${address}: write "import type".`;
  return `src/${folder} may not import ${address}. It may import: ${[...packages, ...typePackages].join(', ') || 'no package'}.`;
}

/** `import type …`, or braces that hold nothing but `type …`. */
function isTypesOnly(node: object): boolean {
  if ('importKind' in node && node.importKind === 'type') return true;
  if ('exportKind' in node && node.exportKind === 'type') return true;
  if (!('specifiers' in node) || !Array.isArray(node.specifiers) || node.specifiers.length === 0) return false;
  return node.specifiers.every((each: object) => 'importKind' in each && each.importKind === 'type');
}
