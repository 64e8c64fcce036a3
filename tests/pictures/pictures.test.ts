// Pictures take their colours from the tokens, keep inside their size, and set any title an editor may write.
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { measure } from '#fonts/measure.ts';
import { renderAppIcon, renderFavicon, toIco } from '#pictures/icons.ts';
import { parseTokens, readTokens, readTokenStyles } from '#files/tokens.ts';
import { drawShare, shareSvg } from '#share/draw-share.ts';
import { SHARE_KINDS, toShareText } from '#views/share-text.ts';
import { makeSite } from '../builders/site.ts';
import { toPng } from '#pictures/to-png.ts';
import { setTitle } from '#share/lines.ts';

const name = { start: 'Innovation Alliance', end: 'for the West Midlands' };

test('tokens are read in both modes, and a single colour stands in both', () => {
  const css = ':root { --ink: light-dark(#000000, #ffffff); --band-rule: #444c50; }';
  expect(parseTokens(css)).toEqual({
    light: { ink: '#000000', 'band-rule': '#444c50' },
    dark: { ink: '#ffffff', 'band-rule': '#444c50' },
  });
});

test('a token file without colours for dark is refused', () => {
  expect(() => parseTokens(':root { --ink: #000000; }')).toThrow('no light and dark colours');
});

test('a hub’s own colours take the place of ours, and of nothing else', () => {
  const own = { field: { light: '#f2dfb4', dark: '#17233a' }, action: { light: '#123f7a', dark: '#9cc4ff' } };
  const [ours, hubs] = [readTokenStyles({}), readTokenStyles(own)].map((css) => css.split('\n'));
  expect(
    hubs?.filter((line, index) => line !== ours?.[index]).map((line) => line.trim().replace(/ \/\*.*/, '')),
  ).toEqual([
    '--field: light-dark(#f2dfb4, #17233a);',
    '--action: light-dark(#123f7a, #9cc4ff);',
    '--action-hover: var(--ink);',
  ]);
});

test('every share picture is 1200 by 630 and less than 60 KB', async () => {
  for (const kind of SHARE_KINDS) {
    const png = Buffer.from(await drawShare({ ...toShareText(kind, makeSite().settings), name }));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], kind).toEqual([1200, 630]);
    expect(png.length, kind).toBeLessThan(60_000);
  }
});

test('a share picture is drawn from the design’s colours, and the same twice', () => {
  const { light } = readTokens();
  const svg = shareSvg({ label: 'Working groups', title: 'Smart <Places> & more', name });
  expect(svg).toContain(`fill="${light['field']}"`);
  expect(svg).toContain('Smart &lt;Places&gt; &amp; more');
  expect(shareSvg({ label: 'Working groups', title: 'Smart <Places> & more', name })).toBe(svg);
});

test('a title stays within its space, however long its words', () => {
  for (const title of [
    'KTP',
    'Innovation and knowledge exchange across the whole of the region, and beyond it, in 2026',
    'word '.repeat(60).trim(),
  ]) {
    const { lines, size, leading } = setTitle(title, 1072, 240);
    expect(lines.length * leading).toBeLessThanOrEqual(240);
    for (const line of lines)
      expect(measure(line, 'serif', size, 500) - line.length * 0.035 * size).toBeLessThanOrEqual(1072 + size);
  }
});

test('a flat picture is written with a table of its own colours', async () => {
  const png = await toPng(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path fill="#c41230" d="M0 0h2v1H0z"/></svg>',
    2,
  );
  expect(Buffer.from(png).subarray(25, 26)).toEqual(Buffer.from([3]));
  expect([...(await sharp(png).removeAlpha().raw().toBuffer())]).toEqual([0xc4, 0x12, 0x30, 0xc4, 0x12, 0x30]);
});

test('the icons are square, and the tab icon changes with the device', async () => {
  const png = Buffer.from(await renderAppIcon(32, 0.9));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([32, 32]);
  expect(Buffer.from(toIco(png, 32)).subarray(22)).toEqual(png);
  expect(renderFavicon()).toContain('prefers-color-scheme:dark');
});
