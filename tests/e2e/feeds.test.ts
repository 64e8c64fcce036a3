// Feeds as a reader that shows titles and words as HTML has them: drawn by a browser, each shows what was written and nothing else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { toRssResponse } from '#feeds/write-feeds.ts';
import { useBrowser } from '../browser/open.ts';
import { listFiles } from '../setup/site-files.ts';

const browser = useBrowser();

interface Shown {
  title: string;
  description: string;
  elements: number;
}

/** The items of a feed, parsed as XML and drawn as HTML by the browser. */
async function draw(xml: string): Promise<Shown[]> {
  const page = await browser.newPage();
  const shown = await page.evaluate((text) => {
    const feed = new DOMParser().parseFromString(text, 'text/xml');
    if (feed.querySelector('parsererror')) throw new Error('The feed is no XML.');
    return [...feed.querySelectorAll('item')].map((item) => {
      const [title, description] = ['title', 'description'].map((name) => {
        const place = document.createElement('div');
        place.innerHTML = item.querySelector(name)?.textContent ?? '';
        return place;
      });
      return {
        title: title?.textContent ?? '',
        description: description?.textContent ?? '',
        elements: (title?.childElementCount ?? 0) + (description?.childElementCount ?? 0),
      };
    });
  }, xml);
  await page.close();
  return shown;
}

const TEXTS = [
  'Firms with <fewer than 10 people> & "more"',
  'a &lt; b &amp;lt; c &amp;amp; <b>d</b>',
  'x ]]> y <![CDATA[ z ]]>',
  "Tom & Jerry's <script>alert(1)</script>",
  '<img src=x onerror=alert(1)> &#60;i&#62; &nbsp;',
  'Łódź, İstanbul, ŵ ŷ, עברית العربية 👩‍👩‍👧 a\u00A0b',
  '</title></item> <!-- -->',
];

test.each(TEXTS)('%s', async (text) => {
  const feed = {
    title: 'Made up',
    description: 'Made up',
    page: 'https://hub.example.org/',
    self: { xml: 'https://hub.example.org/a.xml', json: 'https://hub.example.org/a.json' },
    items: [{ id: 'a', title: text, description: text, link: 'https://hub.example.org/a/' }],
  };
  expect(await draw(await (await toRssResponse(feed)).text())).toEqual([
    { title: text, description: text, elements: 0 },
  ]);
});

const folder = inject('siteFolder');
const feeds = listFiles(folder).filter((file) => file.startsWith('feeds/') && file.endsWith('.xml'));

test.each(feeds)('%s shows what its JSON says', async (file) => {
  const { items } = JSON.parse(readFileSync(join(folder, file.replace(/xml$/, 'json')), 'utf8')) as {
    items: { title: string; content_text: string }[];
  };
  expect(await draw(readFileSync(join(folder, file), 'utf8'))).toEqual(
    items.map(({ title, content_text: description }) => ({ title, description, elements: 0 })),
  );
});
