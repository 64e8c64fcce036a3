// Words become safe HTML and places for components; nothing else gets through, and nothing is ever run.
import { describe, expect, it } from 'vitest';
import { parseWords } from '#prose/parse.ts';
import { getHeadings, toProseNodes } from '#prose/to-nodes.ts';

const draw = (text: string) => toProseNodes(parseWords(text), { toHref: (address) => `/hub${address}` });

describe('toProseNodes', () => {
  it('merges words without components into one run of HTML', () => {
    expect(draw('One **two**.\n\n- three')).toEqual([
      { kind: 'html', html: '<p>One <strong>two</strong>.</p>\n<ul>\n<li>three</li>\n</ul>' },
    ]);
  });

  it('puts the base path before addresses on this site', () => {
    expect(draw('[groups](/groups/)')).toEqual([{ kind: 'html', html: '<p><a href="/hub/groups/">groups</a></p>' }]);
  });

  it('leaves plain words of a link to a page that is not there yet', () => {
    const later = new Set(['/news/made-up/']);
    const nodes = toProseNodes(parseWords('See [the *report*](/news/made-up/#end).'), { toHref: String, later });
    expect(nodes).toEqual([{ kind: 'html', html: '<p>See <span>the <em>report</em></span>.</p>' }]);
  });

  it('keeps a place for a component in its sentence', () => {
    expect(draw('About <Fact id="made-up"/> said yes.')).toEqual([
      {
        kind: 'element',
        tag: 'p',
        attributes: {},
        children: [
          { kind: 'html', html: 'About ' },
          { kind: 'component', name: 'Fact', props: { id: 'made-up' }, children: [] },
          { kind: 'html', html: ' said yes.' },
        ],
      },
    ]);
  });

  it('gives headings the anchors that getHeadings names', () => {
    const text = '## Why this\n\n## Why this';
    expect(getHeadings(parseWords(text)).map(({ id }) => id)).toEqual(['why-this', 'why-this-1']);
    expect(draw(text)).toEqual([
      { kind: 'html', html: '<h2 id="why-this">Why this</h2>\n<h2 id="why-this-1">Why this</h2>' },
    ]);
  });

  it('escapes what looks like markup in words', () => {
    expect(draw('`<script>` & \\<b\\>')).toEqual([
      { kind: 'html', html: '<p><code>&#x3C;script></code> &#x26; &#x3C;b></p>' },
    ]);
  });

  it.each([
    ['an expression', '{1 + 1}'],
    ['an import', 'import a from "b"'],
    ['an export', 'export const a = 1'],
    ['raw HTML', 'a <b>bold</b> word'],
    ['an unknown component', '<Script src="x" />'],
    ['a name from the prototype', '<constructor />'],
    ['a computed prop', '<Fact id={"a" + "b"} />'],
    ['a script address', '[a](javascript:alert(1))'],
    ['a data address', '[a](data:text/html,x)'],
    ['another site without its scheme', '[a](//example.org/)'],
    ['spread props', '<Fact {...props} />'],
  ])('refuses %s', (_name, text) => {
    expect(() => draw(text)).toThrow();
  });
});
