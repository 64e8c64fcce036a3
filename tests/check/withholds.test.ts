// A link that leads nowhere is an error and withholds publishing, but not the preview; any other error withholds both.
import { expect, test } from 'vitest';
import { hasErrors, withholdsPreview } from '#check/find-content-problems.ts';
import { checkWith, withLine, withText } from './check-with.ts';

test.each([
  ['a link to no page', withText('See [it](/nowhere/).'), true, false],
  ['a link to no heading', withText('See [it](#nowhere).'), true, false],
  ['a warning', withText('It is is made up.'), false, false],
  ['another error', withLine('news/office-opens.mdx', 'publishedOn: 1999-05-01', 'publishedOn: soon'), true, true],
  ['both', withText('See [it](/nowhere/) and {it}.'), true, true],
])('%s', (_name, changes, publishing, preview) => {
  const findings = checkWith(changes);
  expect([hasErrors(findings), withholdsPreview(findings)]).toEqual([publishing, preview]);
});
