// The page before the forms: what it tells, what its policy allows, and what the program is fixed of.
import { expect, test } from 'vitest';
import { patchProgram } from '#forms/patch-program.ts';
import { toFontStyles, toFormsPage } from '#forms/to-page.ts';

const PAGE = {
  siteName: 'A & B "C"',
  nameStart: 'A & B',
  nameEnd: '"C"',
  homeHref: '/hub/',
  handbookHref: '/hub/about/contribute/',
  changed: [],
};

test('without a repository the page explains the folder', () => {
  const page = toFormsPage({ ...PAGE, repository: '' });
  expect(page).toContain('Work with Local Repository');
  expect(page).toContain('data-open=""');
});

test('with a repository it explains the pull request', () => {
  const page = toFormsPage({ ...PAGE, repository: 'made/up' });
  expect(page).toContain('a pull request in <code>made/up</code>');
});

test('entries whose source has changed come first, each with its form', () => {
  const changed = [
    { collection: 'funding', id: 'made-up', title: 'A & B', what: 'its source has changed on 8 January 2030' },
  ];
  const page = toFormsPage({ ...PAGE, repository: 'made/up', changed });
  expect(page).toContain(
    '<li><a href="#/collections/funding/entries/made-up">A &amp; B</a>: its source has changed on 8 January 2030</li>',
  );
  expect(page.indexOf('Read these first')).toBeLessThan(page.indexOf('Choose a form'));
  expect(toFormsPage({ ...PAGE, repository: 'made/up' })).not.toContain('Read these first');
});

test('the page has the fonts and the mark of the site', () => {
  const page = toFormsPage({ ...PAGE, repository: '' });
  expect(page).toContain('<link rel="stylesheet" href="fonts.css">');
  expect(toFontStyles({ sans: '/hub/sans.woff2', serif: '/hub/serif.woff2' })).toContain('url("/hub/serif.woff2")');
  expect(page).toMatch(/<header><a href="\/hub\/"><svg[^]*<b>A &amp; B<\/b> <i>&quot;C&quot;<\/i><\/a><\/header>/);
});

test('names are text, not markup', () => {
  expect(toFormsPage({ ...PAGE, repository: '' })).toContain('A &amp; B &quot;C&quot;');
});

test('the program is fixed, and a program without those habits is refused', () => {
  const program =
    "x`@font-face {font-family:'Made';src:url(https://cdn.example.org/f.woff2)}`;y(()=>import(`../locales/cy.json`))";
  expect(patchProgram(program)).toBe("x``;y(()=>import(`../locales/cy.json`,{with:{type:'json'}}))");
  expect(() => patchProgram('something else')).toThrow('@sveltia/cms has changed: style rules');
});
