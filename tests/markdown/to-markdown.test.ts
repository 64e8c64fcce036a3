// A page becomes Markdown with its words, tables and sources, and without what people operate. All made up.
import { expect, it } from 'vitest';
import { toMarkdown } from '#markdown/to-markdown.ts';

const ADDRESS = 'https://hub.example/groups/lamps/';
const convert = (main: string): string =>
  toMarkdown(
    `<html><body><header>Masthead</header><main id="main">${main}</main><footer>Foot</footer></body></html>`,
    ADDRESS,
  );

it('keeps the text, and says where the page is', () => {
  expect(convert('<h1>Lamps</h1><p>Made-up <b>words</b>.</p>')).toBe(
    `# Lamps\n\nMade-up **words**.\n\n---\n\nThis page: <${ADDRESS}>\n`,
  );
});

it('makes links whole', () => {
  const text = convert('<p><a href="/themes/">Themes</a> of 2017, <a href="#top">top</a>.</p>');
  expect(text).toContain(
    '[Themes](https://hub.example/themes/) of 2017, [top](https://hub.example/groups/lamps/#top).',
  );
});

it('turns the numbers of sources into footnotes, and keeps a source that no number leads to', () => {
  const text = convert(
    '<p>It met.<a class="source-ref" href="#source-1">1</a></p><ol class="sources">' +
      '<li id="source-1"><a href="https://a.example/">First</a></li><li id="source-2">Second</li></ol>',
  );
  expect(text).toContain('It met.[^1]');
  expect(text).toContain('[^1]: [First](https://a.example/)');
  expect(text).toMatch(/^\d+\. Second$/m);
});

it.each([
  ['navigation', '<nav><a href="/">Home</a></nav>'],
  ['forms', '<form><label>Search <input></label><button>Go</button></form>'],
  ['drawings', '<svg role="img"><title>Bars</title><text>94%</text></svg>'],
  ['what is hidden', '<p hidden>Not yet</p><ul aria-hidden="true"><li>Discs</li></ul>'],
  ['the questions of the finder', '<details class="facets"><summary>Narrow the list</summary></details>'],
])('leaves out %s', (_what, html) => {
  expect(convert(`<h1>Lamps</h1>${html}`)).toBe(convert('<h1>Lamps</h1>'));
});

it('gives a picture by its label', () => {
  expect(convert('<div role="img" aria-label="A half-filled disc."><svg></svg></div>')).toContain(
    'A half-filled disc.',
  );
});

it('gives a table with its caption, and the points of a list in a cell with commas', () => {
  const text = convert(
    '<table><caption>Shares</caption><tr><th>Answer</th><th>Files</th></tr>' +
      '<tr><td>Yes</td><td><ul><li>CSV</li><li>JSON</li></ul></td></tr></table>',
  );
  expect(text).toMatch(/^Shares\n\n\| Answer \| Files \|\n\| -+ \| -+ \|\n\| Yes \| CSV, JSON \|$/m);
});

it('keeps what a browser without scripts shows', () => {
  expect(convert('<noscript><p>Change the <b>files</b>.</p></noscript>')).toContain('Change the **files**.');
});
