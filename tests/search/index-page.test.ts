// What the index is given of a page: the words between <main> and </main>, and the names the page goes by. All made up.
import { expect, test } from 'vitest';
import { toIndexPage } from '#search/index/read-page.ts';
import type { SearchRecord } from '#search/record.ts';

const RECORD: SearchRecord = {
  address: '/funding/lamp-fund/',
  title: 'Lamps & "Kites"',
  aliases: ['LF', 'Lamp <Fund>'],
  summary: 'Money for lamps.',
  type: 'Funding',
  status: '',
  date: '',
  themes: [],
  answers: [],
  isWhole: true,
};
const PAGE =
  '<html><head><title>T</title></head><body><nav>N</nav><main id="main" class="a"><h1>H</h1> W</main><p>F</p>';

test('its own words stand in the page, the frame of the site does not', () => {
  expect(toIndexPage(PAGE, RECORD)).toBe(
    '<html lang="en"><body><main>' +
      '<meta data-pagefind-meta="title[content]" content="Lamps &amp; &quot;Kites&quot;">' +
      '<meta data-pagefind-meta="aliases[content]" content="LF · Lamp &lt;Fund>">' +
      '<meta data-pagefind-meta="summary[content]" content="Money for lamps.">' +
      '<h1>H</h1> W</main></body></html>',
  );
});

test('of a list of other pages there are only title and summary', () => {
  const page = toIndexPage(PAGE, { ...RECORD, isWhole: false });
  expect(page).toContain('>Lamps &amp; &quot;Kites&quot;. Money for lamps.</main>');
  expect(page).not.toContain('<h1>');
});
