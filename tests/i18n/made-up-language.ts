// A language that nobody speaks: every English sentence in brackets, so that what is not in brackets was not taken from src/i18n.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE_FOLDERS, readLanguage } from './read-language.ts';

/** A language whose dates differ from English ones. */
export const MADE_UP = 'cy';

const MARK = `export function mark(value) {
  if (typeof value === 'string') return \`⟦\${value}⟧\`;
  if (typeof value === 'function') return (...given) => mark(value(...given));
  if (Array.isArray(value)) return value.map(mark);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, mark(part)]));
}
`;

/** Adds it to a copy of the project, as a person would add a language. */
export async function addMadeUpLanguage(project: string): Promise<void> {
  const folder = join(project, LANGUAGE_FOLDERS, MADE_UP);
  mkdirSync(folder);
  writeFileSync(join(project, LANGUAGE_FOLDERS, 'mark.ts'), MARK);
  for (const [file, sentences] of Object.entries(await readLanguage('en-GB'))) {
    const lines = Object.keys(sentences).map((name) => `export const ${name} = mark(english.${name});`);
    const head = [`import * as english from '../en-GB/${file}';`, "import { mark } from '../mark.ts';"];
    writeFileSync(join(folder, file), [...head, ...lines, ''].join('\n'));
  }
  writeFileSync(join(folder, 'language.ts'), `export const LANG = '${MADE_UP}';\n`);
  replace(join(project, 'src/schema/languages.ts'), "['en-GB']", `['en-GB', '${MADE_UP}']`);
  replace(join(project, 'content/site.yaml'), /^lang: .*$/m, `lang: ${MADE_UP}`);
}

function replace(path: string, before: string | RegExp, after: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(before, after));
}
