// Sizes of text, spaces and the width of lines come from the scale of tokens.css, and classes have names that a stranger can read.
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** A length beside the scale. Fluid lengths (clamp) and lengths in em follow the page or its text; text in an SVG has the drawing's own units. */
const RAW =
  /^\s*(?:font|font-size|(?:margin|padding)[a-z-]*|(?:row-|column-)?gap|border(?!-radius)[a-z-]*|outline|text-decoration(?:-thickness)?|stroke-width): .*?(?<![\w.-])-?(?!0px)\d*\.?\d+(?:rem|px)\b/;
const CLASS = /(?<![\w.])\.([a-z][\w-]*)(?=[^{}]*\{)/g;

interface Rule {
  file: string;
  selector: string;
  line: string;
}

const files = globSync('src/**/*.{css,astro}', { cwd: ROOT }).map((file) => ({
  file,
  css: readStyles(file, readFileSync(resolve(ROOT, file), 'utf8')),
}));

function readStyles(file: string, text: string): string {
  const css = file.endsWith('.css')
    ? text
    : [...text.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, part]) => part).join('\n');
  return css.replace(/\/\*.*?\*\//gs, '');
}

function* readRules({ file, css }: { file: string; css: string }): Generator<Rule> {
  let selector = '';
  for (const line of css.split('\n')) {
    if (line.endsWith('{')) selector = line.trim();
    yield { file, selector, line };
  }
}

const findRaw = (rules: Iterable<Rule>): string[] =>
  [...rules]
    .filter(
      ({ selector, line }) => !selector.includes(' svg ') && RAW.test(line.replace(/(?:clamp|max)\([^()]*\)/g, '')),
    )
    .map(({ file, line }) => `${file}: ${line.trim()}`);

const findShort = (css: string): string[] =>
  [...css.matchAll(CLASS)].flatMap(([, name = '']) => (name.length < 3 ? [name] : []));

test('sizes of text, spaces and lines are tokens', () => {
  expect(files.length).toBeGreaterThan(30);
  expect(files.flatMap((file) => findRaw(readRules(file)))).toEqual([]);
});

test('a raw length is found', () => {
  const css = '.card {\n  padding: var(--s-2) 0.4rem;\n  border-top: 2px solid;\n  gap: clamp(1rem, 2vw, 3rem);\n}';
  expect(findRaw(readRules({ file: 'a.css', css }))).toEqual([
    'a.css: padding: var(--s-2) 0.4rem;',
    'a.css: border-top: 2px solid;',
  ]);
});

test('classes have names, not letters', () => {
  expect(files.flatMap(({ file, css }) => findShort(css).map((name) => `${file}: .${name}`))).toEqual([]);
  expect(findShort('.f .err { gap: 1px }')).toEqual(['f']);
});
