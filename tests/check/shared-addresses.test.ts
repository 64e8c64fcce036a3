// Two schemes with one place to apply are asked about, unless both say that they share it. All are made up.
import { expect, it } from 'vitest';
import { entriesDiffer } from '#check/rules/entries-differ.ts';
import { toContentFile } from '#check/read/content-file.ts';
import { locate } from '#check/read/locate.ts';
import { toText } from '#check/read/read-bytes.ts';
import { toSnapshot } from '#check/read/read-snapshot.ts';

const scheme = (id: string, url: string, isShared: boolean) => {
  const lines = ['---', `title: A made-up ${id} scheme`, 'apply:', `  url: ${url}`];
  const text = [...lines, ...(isShared ? ['  sharedAddress: true'] : []), '---', ''].join('\n');
  return toContentFile(`funding/${id}.mdx`, locate(`funding/${id}.mdx`), toText(new TextEncoder().encode(text)));
};
const check = (...files: ReturnType<typeof scheme>[]) => entriesDiffer(toSnapshot('read', files));

it('is a warning at the second address, with both remedies', () => {
  const lamp = scheme('lamp', 'https://www.example.org/apply/', false);
  const findings = check(lamp, scheme('orchard', 'https://example.org/apply', false));
  expect(findings).toMatchObject([
    {
      kind: 'address-shared',
      severity: 'warning',
      file: 'content/funding/orchard.mdx',
      line: 4,
      what: 'The address "https://example.org/apply" is also that of content/funding/lamp.mdx.',
      remedy:
        'If both are applied for there, add "sharedAddress: true" to each.  If not, use the address of the exact page.',
    },
  ]);
});

it('is fine when both say so', () => {
  const url = 'https://example.org/apply';
  expect(check(scheme('lamp', url, true), scheme('orchard', url, true))).toEqual([]);
});

it('is fine when the pages differ', () => {
  const at = (name: string) => scheme(name, `https://example.org/${name}`, false);
  expect(check(at('lamp'), at('orchard'))).toEqual([]);
});

it('of three, the one that says so is not asked again', () => {
  const url = 'https://example.org/apply';
  const findings = check(scheme('kite', url, false), scheme('lamp', url, true), scheme('orchard', url, false));
  expect(findings.map(({ file }) => file)).toEqual(['content/funding/orchard.mdx']);
});
