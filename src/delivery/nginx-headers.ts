// The headers as nginx reads them: maps for its http block, and the lines that send them for the server block.
import { CLASSES, listHeaderNames, type ClassName } from './classes.ts';

/** Which class an address is of, what each class is sent with, and where the page for unknown addresses is. */
export function toNginxMaps(base: string): string {
  const classes = (Object.keys(CLASSES) as ClassName[]).filter((name) => name !== 'page');
  const lines = classes.map((name) => `  "~${toPattern(CLASSES[name].paths, base)}" ${name};\n`);
  return [
    `map $uri $hub_class {\n  default page;\n${lines.join('')}}\n`,
    `map "" $hub_missing {\n  default "${base}404.html";\n}\n`,
    ...listHeaderNames().map((header) => {
      const valueFor = (name: ClassName): string => CLASSES[name].headers[header] ?? '';
      const others = classes.filter((name) => valueFor(name) !== valueFor('page'));
      const values = others.map((name) => `  ${name} "${valueFor(name)}";\n`);
      return `map $hub_class ${toVariable(header)} {\n  default "${valueFor('page')}";\n${values.join('')}}\n`;
    }),
  ].join('');
}

/** A header whose value is empty is not sent. */
export function toNginxHeaders(): string {
  return listHeaderNames()
    .map((header) => `add_header ${header} ${toVariable(header)} always;\n`)
    .join('');
}

function toPattern(paths: RegExp, base: string): string {
  return paths.source.replaceAll('\\/', '/').replace('^', `^${base.replaceAll('.', '\\.')}`);
}

function toVariable(header: string): string {
  return `$hub_${header.toLowerCase().replaceAll('-', '_')}`;
}
