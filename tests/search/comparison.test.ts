// A search that names two schemes and a word for comparing leads to the comparison with both filled in.
import { expect, test } from 'vitest';
import { findCompared } from '#search/comparison.ts';
import { toSearchPages } from '#search/search-pages.ts';
import { NAMES, page } from './pages.ts';

const scheme = (title: string, aliases: string[]): ReturnType<typeof page> =>
  page(title, { address: `/funding/${aliases[0]?.toLowerCase() ?? ''}/`, aliases, collection: 'funding' });
const pages = toSearchPages({
  ...NAMES,
  pages: [
    scheme('Lamp Investment Scheme (LIS)', ['LIS', 'Lamp Investment Scheme']),
    scheme('Research and repair of lamps', ['RRL']),
    scheme('Bulb loans', ['BL']),
    page('Lamps', { aliases: ['Lighting'] }),
  ],
});

test.each([
  ['LIS vs bulb loans', 'Compare LIS and BL', '?ids=lis,bl'],
  ['compare lis and bulb loans', 'Compare LIS and BL', '?ids=lis,bl'],
  ['Bulb loans compared with LIS', 'Compare BL and LIS', '?ids=bl,lis'],
  ['what is the difference between LIS and bulb loans?', 'Compare LIS and BL', '?ids=lis,bl'],
  ['research and repair of lamps versus LIS', 'Compare RRL and LIS', '?ids=rrl,lis'],
  ['LIS vs BL vs RRL', 'Compare LIS, BL and RRL', '?ids=lis,bl,rrl'],
])('%s', (typed, title, params) => {
  expect(findCompared(typed, pages)[0]).toEqual({ address: '/compare/', params, title });
});

test.each([
  ['no word for comparing', 'LIS bulb loans'],
  ['one is a term', 'LIS vs lighting'],
  ['one is nothing', 'LIS vs xylophone'],
  ['words for any funding', 'difference between a grant and funding'],
  ['the same scheme twice', 'compare LIS and LIS'],
  ['nothing to compare', 'vs'],
])('none where there are not two schemes: %s', (_, typed) => {
  expect(findCompared(typed, pages)).toEqual([]);
});
