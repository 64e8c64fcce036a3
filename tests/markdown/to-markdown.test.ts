// A page becomes Markdown with its words, tables and sources, and without what people operate.
import { expect, it } from 'vitest';
import { toMarkdown } from '#markdown/to-markdown.ts';

const ADDRESS = 'https://hub.example/groups/lamps/';
const convert = (main: string, notice = ''): string =>
  toMarkdown(`<header>Masthead</header>${notice}<main id="main">${main}</main><footer>Foot</footer>`, ADDRESS);

it('keeps the words, and says where the page is', () => {
  expect(convert('<h1>Lamps</h1><p>Made-up <b>words</b>.</p>')).toBe(
    `# Lamps\n\nMade-up **words**.\n\n---\n\nThis page: <${ADDRESS}>\n`,
  );
});

it('keeps the notice that stands above the page', () => {
  expect(convert('<h1>Lamps</h1>', '<section><p>Kept as a record.</p></section>')).toMatch(
    /^Kept as a record\.\n\n# L/,
  );
});

it('makes links whole and keeps them apart from what stands below them', () => {
  const text = convert('<p><a href="/themes/">Themes </a><span>of 2017</span>, <a href="#top">top</a>.</p>');
  expect(text).toContain(
    '[Themes](https://hub.example/themes/) of 2017, [top](https://hub.example/groups/lamps/#top).',
  );
});

it('turns the numbers of sources into footnotes, and keeps a source that no number leads to', () => {
  const text = convert(
    '<p>It met.<a class="src-ref" href="#source-1">1</a></p><ol class="sources">' +
      '<li id="source-1"><a href="https://a.example/">First</a></li><li id="source-2">Second</li></ol>',
  );
  expect(text).toContain('It met.[^1]');
  expect(text).toContain('[^1]: [First](https://a.example/)');
  expect(text).toContain('2. Second');
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

it('gives a picture by its label, and a table with its caption', () => {
  const text = convert(
    '<div role="img" aria-label="A half-filled disc."><svg></svg></div>' +
      '<table> <caption>Shares</caption><tr><th>Answer</th><th>Files</th></tr>' +
      '<tr><td>Yes</td><td><ul><li>CSV</li><li>JSON</li></ul></td></tr></table>',
  );
  expect(text).toContain('A half-filled disc.\n\nShares\n\n| Answer | Files |\n| - | - |\n| Yes | CSV, JSON |');
});

it('lists names with their values', () => {
  expect(convert('<dl><div><dt>Cost</dt> <dd>free</dd></div><dt>Place</dt><dd>Online</dd></dl>')).toContain(
    '- **Cost:** free\n- **Place:** Online\n',
  );
});

it('keeps bars out of the way of a table, and what a browser without scripts shows', () => {
  expect(convert('<table><tr><th>A|B|C</th></tr><tr><td><code>x|y</code></td></tr></table>')).toContain(
    '| A\\|B\\|C |\n| - |\n| `x\\|y` |',
  );
  expect(convert('<noscript><p>Change the <b>files</b>.</p></noscript>')).toContain('Change the **files**.');
});

it('fences code that has a fence of its own, and leaves its marks alone', () => {
  expect(convert('<ul><li>So:<pre>```\n2 * 3\n\n&lt;b&gt;\n```</pre></li></ul>')).toContain(
    '- So:\n\n  ````\n  ```\n  2 * 3\n\n  <b>\n  ```\n  ````',
  );
});

it('keeps blank lines in the code of a list', () => {
  expect(convert('<ul><li>So:<pre>a\n\n\n\nb</pre></li><li>c</li></ul>')).toContain('  a\n\n\n\n  b\n  ```\n\n- c');
});

it('parts a list from the list before it', () => {
  expect(convert('<ul><li>a</li></ul><div><ul><li>b</li></ul></div>')).toContain('- a\n\n* b\n');
});

it('escapes what would be a mark, in words and in links', () => {
  expect(convert('<p>1. [x] is a_b, _c_ &lt;d&gt; &lt; e<em>f</em>g</p>')).toContain(
    String.raw`1\. \[x\] is a_b, \_c\_ \<d> < e*f*g`,
  );
  expect(convert('<p><a href="/a (b)/" title="The &quot;b&quot;">a ] b</a>.</p>')).toContain(
    String.raw`[a \] b](https://hub.example/a%20\(b\)/ "The \"b\"").`,
  );
});

it('writes plain words plainly', () => {
  expect(convert('<p>R&amp;D at https://a.example/, but &amp;amp; and 2 * 3 * 4</p>')).toContain(
    'R&D at https://a.example/, but \\&amp; and 2 \\* 3 \\* 4',
  );
});
