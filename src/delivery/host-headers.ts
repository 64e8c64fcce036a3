// The headers as a `_headers` file, for Netlify, Cloudflare Pages and others that read this form.
import { CLASSES, classOf, type ClassName } from './classes.ts';

/**
 * Hosts join the headers of all rules that fit an address, so no two of ours fit the same one: a folder whose files are
 * all of one class gets one rule, and a mixed one is taken apart.
 * @param files paths below the base path, of the whole site
 */
export function toHostHeaders(files: readonly string[], base: string): string {
  return toRules(files, '')
    .map(({ pattern, name }) => {
      const lines = Object.entries(CLASSES[name].headers).map(([header, value]) => `  ${header}: ${value}\n`);
      return `${base}${pattern}\n${lines.join('')}`;
    })
    .join('\n');
}

interface Rule {
  pattern: string;
  name: ClassName;
}

function toRules(files: readonly string[], folder: string): Rule[] {
  const children = Map.groupBy(files, (file) => /^[^/]*\/?/.exec(file.slice(folder.length))?.[0] ?? '');
  return [...children].flatMap(([child, inside]): Rule[] => {
    const path = folder + child;
    const [first = path] = inside;
    const name = classOf(first);
    if (!child.endsWith('/')) return [{ pattern: path.replace(/(^|\/)index\.html$/, '$1'), name }];
    return inside.every((file) => classOf(file) === name) ? [{ pattern: `${path}*`, name }] : toRules(inside, path);
  });
}
