// No words reach the parser as code, whatever they look like; what looks like code is named at its place.
import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { parseMdx } from '#mdx/parse.ts';

it.each([
  ['a {b} c', [{ kind: 'expression', text: '{b}', line: 1, column: 3 }]],
  [
    'a\n\n{b\nc} {d}',
    [
      { kind: 'expression', text: '{b', line: 3, column: 1 },
      { kind: 'expression', text: '{d}', line: 4, column: 4 },
    ],
  ],
  ['{{a}}', [{ kind: 'expression', text: '{{a}', line: 1, column: 1 }]],
  ['[a](/b{c}/)', [{ kind: 'expression', text: '{c}', line: 1, column: 7 }]],
  ['\\\\{a}', [{ kind: 'expression', text: '{a}', line: 1, column: 3 }]],
  ['import a', [{ kind: 'module', text: 'import a', line: 1, column: 1 }]],
  ['a\n\nexport {b}', [{ kind: 'module', text: 'export {b}', line: 3, column: 1 }]],
  ['## a\nexport b', [{ kind: 'module', text: 'export b', line: 2, column: 1 }]],
])('code: %j', (text, code) => {
  expect(parseMdx(text).code).toEqual(code);
});

it.each([
  ['an escaped bracket', 'a \\{b} c', 'a {b} c'],
  ['a bracket in code', 'a `{b}` c', 'a {b} c'],
  ['a bracket in a block of code', '```\n{\nimport a\n```', '{\nimport a'],
  ['a line that goes on with import', 'a\nimport b', 'a\nimport b'],
  ['a name that begins with export', 'exports rise', 'exports rise'],
  ['a closing bracket', 'a } b', 'a } b'],
  ['a sign for private use', 'a \uE000 b', 'a \uFFFD b'],
  ['a name that begins with import', 'import-export firms', 'import-export firms'],
  ['a bracket in the quotes of a prop', '<Note title="{a}">\n\nb\n\n</Note>', 'b'],
])('words: %s', (_what, written, shown) => {
  let text = '';
  visit(parseMdx(written).tree, (node) => {
    if ('value' in node) text += node.value;
  });
  expect(text).toBe(shown);
});

it.each([
  ['brackets', `{${'('.repeat(50_000)}`],
  ['brackets on many lines', `{${'(\n\n'.repeat(20_000)}`],
  ['tags', `${'{<a>\n\n'.repeat(2000)}${'\n\n</a>}'.repeat(2000)}`],
  ['an export', `export const a = ${'('.repeat(50_000)}`],
  ['a prop', `<Note x={${'(\n\n'.repeat(20_000)}} />`],
])('code too deep for a parser of code: %s', (_what, text) => {
  expect(codeIn(text)).not.toEqual([]);
});

it('no text gives a tree with code in it', () => {
  const sign = fc.constantFrom(
    ...'{}\\`<>/()="\' \nabie\u{FEFF}',
    '\n\n',
    'import ',
    'export ',
    '```',
    '<Note>',
    '](',
    '- ',
    '> ',
    '&#123;',
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
      try {
        visit(parseMdx(signs.join('')).tree, (node) => {
          expect(node.type).not.toMatch(/esm|expression/i);
        });
      } catch (error) {
        expect(error).toHaveProperty('line');
      }
    }),
    { seed: 1, numRuns: 4000 },
  );
});

/** What was found, or the fault that stands for it. */
function codeIn(text: string): unknown[] {
  try {
    return parseMdx(text).code;
  } catch (error) {
    return [error];
  }
}
