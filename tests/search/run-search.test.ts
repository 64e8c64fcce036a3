// A whole search over a few pages: order, corrections, other forms, numbers and nothing found.
import { describe, expect, test } from 'vitest';
import { countFacets, filterHits, keepKnown } from '#search/facets.ts';
import { runSearch, type Engine, type SearchOutcome } from '#search/run-search.ts';
import { toSearchPages } from '#search/search-pages.ts';
import { suggest, suggestOrSearch } from '#search/suggest.ts';
import { stem, tokenise } from '#text/tokens.ts';
import type { NamedPage } from '#search/record.ts';
import { NAMES, page, PAGES } from './pages.ts';

const TEXTS = new Map(
  PAGES.map((page) => [
    page.id,
    new Set([...tokenise([page.title, ...page.aliases, ...page.answers].join(' ')), 'west'].map(stem)),
  ]),
);
const DICTIONARY = new Map([...TEXTS.values()].flatMap((words) => [...words].map((word) => [word, 2] as const)));

/** Finds pages whose texts have all the words; all are equally good. */
const engine: Engine = {
  find: (words) => {
    const wanted = tokenise(words).map(stem);
    return Promise.resolve(
      [...TEXTS].filter(([, text]) => wanted.every((word) => text.has(word))).map(([id]) => ({ id, score: 1 })),
    );
  },
  dictionary: () => Promise.resolve(DICTIONARY),
  englishWords: () => Promise.resolve(new Set(['hire', 'caterpillar', 'lone'])),
};
const pages = toSearchPages(NAMES);
const search = (typed: string, asTyped = false): Promise<SearchOutcome> => runSearch(typed, pages, engine, { asTyped });
const titles = ({ hits }: SearchOutcome): string[] => hits.map(({ page }) => page.title);

test('open before closed, and old news below the line', async () => {
  const outcome = await search('battery');
  expect(titles(outcome)[0]).toBe('Battery loans for firms');
  expect(outcome.hits.filter(({ isBelow }) => isBelow).map(({ page }) => page.title)).toContain('Battery grant');
});

test('a closed scheme asked for by its whole name is what was asked for', async () => {
  expect(titles(await search('battery grant'))[0]).toBe('Battery grant');
});

test('an acronym finds its long form, and says so', async () => {
  const outcome = await search('SIA');
  expect(outcome.expansions.map(({ to }) => to)).toEqual(['Science and Innovation Audit']);
  expect(titles(outcome)[0]).toBe('SIA');
  expect((await search('SIA', true)).expansions).toEqual([]);
});

test('a misspelling is put right, and can be taken as typed', async () => {
  const outcome = await search('catapolt');
  expect(outcome.corrected).toBe('catapult');
  expect(titles(outcome)[0]).toBe('Catapult');
  expect((await search('catapolt', true)).hits).toEqual([]);
});

test('a misspelling beside a word that nothing is near to is put right all the same', async () => {
  expect((await search('catapolt xylophone')).corrected).toBe('catapult xylophone');
});

test('an English word that no page has is never changed', async () => {
  expect((await search('hire battery')).corrected).toBeUndefined();
  expect((await search('hires')).corrected).toBeUndefined();
});

test('pages with most of the query come where none has all of it, and the rarer word decides', async () => {
  const outcome = await search('energy storage west xylophone');
  expect(titles(outcome)[0]).toBe('Energy storage');
  expect(outcome.hits.every(({ isPartial }) => isPartial)).toBe(true);
});

test.each([
  ['grants for sole traders', 'Sole traders'],
  ['freelancer', 'Sole traders'],
  ['funding in birmingham', 'Birmingham'],
  ['when is the next event?', 'Events'],
])('%s is answered by %s', async (typed, title) => {
  expect(titles(await search(typed))[0]).toBe(title);
});

test.each([
  ['funding for the next event', 'Events'],
  ['grnts for sole traders', 'Sole traders'],
  ['can we hire for a transfer partnership', 'Knowledge Transfer Partnership (KTP)'],
])('%s, said in another way, is answered by %s', async (typed, title) => {
  expect(titles(await search(typed))[0]).toBe(title);
});

test('a synonym of the editors finds what the word itself does not, and says so', async () => {
  const outcome = await search('hire');
  expect(outcome.expansions.map(({ to }) => to)).toEqual(['knowledge']);
  expect(titles(outcome)).toContain('Knowledge Transfer Partnership (KTP)');
});

test.each([
  ['only small words', 'to be or not to be'],
  ['only a sum', '£2,500.50'],
  ['forty words', Array.from({ length: 40 }, (_, index) => `battery${index} loans`).join(' ')],
  ['a pasted paragraph', 'Our firm makes loans.\n\n\tIt has “batteries”, and wants to be involved; '.repeat(20)],
  ['soft hyphens', 'bat\u00ADtery lo\u00ADans'],
  ['full-width digits', '９４％'],
  ['right to left', 'بطارية battery \u202Eloans'],
  ['10 KB', 'battery '.repeat(1300)],
])('%s: a sensible answer, and nothing longer than what is read', async (_, typed) => {
  const outcome = await search(typed);
  expect(outcome.query.tokens.length).toBeLessThanOrEqual(20);
  expect(outcome.hits.length).toBeLessThanOrEqual(PAGES.length);
  expect(new Set(outcome.hits.map(({ page }) => page.id)).size).toBe(outcome.hits.length);
});

test('what no keyboard types between the letters changes nothing', async () => {
  expect(titles(await search('bat\u00ADtery'))).toEqual(titles(await search('battery')));
  expect(titles(await search('９４％'))).toEqual(titles(await search('94%')));
});

test('a word that is in no list leaves the query to the text', async () => {
  expect((await search('battery grants for sole traders')).hits.some(({ promoted }) => promoted !== undefined)).toBe(
    false,
  );
});

test('a number finds the figure and its answer', async () => {
  const [first] = (await search('94%')).hits;
  expect(first?.match?.answer).toMatch(/^94%: Wished to be involved\. Number who answered not known/);
});

test('pages named by the rest come where no page has one word, and the word is told', async () => {
  const outcome = await search('battery xylophone');
  expect(titles(outcome)).toContain('Battery grant');
  expect(outcome.hits.every(({ isPartial }) => isPartial)).toBe(true);
  expect(outcome.absent).toEqual(['xylophone']);
});

test('the rest of a query that no page is named by finds nothing, and is offered', async () => {
  const outcome = await search('west xylophone');
  expect(outcome.hits).toEqual([]);
  expect(outcome.fewer.map(({ text }) => text)).toEqual(['west']);
});

test.each([
  ['grants for xylophones', '/grants/'],
  ['<b>KTP</b>', '/knowledge-transfer-partnership-ktp-/'],
  ['k.t.p.', '/knowledge-transfer-partnership-ktp-/'],
  ['"unclosed ktp', '/knowledge-transfer-partnership-ktp-/'],
  ['batteryloansfor', '/battery-loans-for-firms/'],
  ['can sole traders apply', '/sole-traders/'],
  ['event that comes next, which', '/events/'],
])('%s leads to %s', async (typed, address) => {
  expect((await search(typed)).hits[0]?.page.address).toBe(address);
});

test('an English word beside a name is offered as the word of the name that is near to it, and never changed', async () => {
  const outcome = await search('battery lones');
  expect(outcome).toMatchObject({ absent: ['lones'], spelling: 'battery loans' });
  expect(outcome.corrected).toBeUndefined();
  expect(titles(outcome)[0]).toBe('Battery loans for firms');
});

test('a pin comes first for its words and for no others', async () => {
  expect(titles(await search('covid money'))).toEqual(['Battery grant']);
  expect(titles(await search('energy storage'))[0]).toBe('Energy storage');
});

test.each(['', '   ', '🔋', '"', '""', '\\', '%', '*', '__proto__', 'constructor'])(
  'odd input finds nothing, and offers nothing: %j',
  async (typed) => {
    expect(await search(typed)).toMatchObject({ hits: [], forms: [], expansions: [], fewer: [] });
  },
);

test('a word of a hundred thousand letters finds nothing', async () => {
  expect(await search('a'.repeat(100_000))).toMatchObject({ hits: [], forms: [] });
});

test('filters count beside each other, and unknown values are told', async () => {
  const { hits } = await search('battery');
  const chosen = { type: ['Funding'], theme: [], status: [], year: [] };
  expect(filterHits(hits, chosen)).toHaveLength(2);
  const types = countFacets(hits, chosen).find(({ id }) => id === 'type');
  expect(types?.values.map(({ value, count }) => [value, count])).toEqual([
    ['Funding', 2],
    ['News', 1],
  ]);
  expect(keepKnown({ ...chosen, type: ['Funding', 'Theme'] }, hits)).toMatchObject({ unknown: ['Theme'] });
});

test('tasks are suggested from their first letters on, and text is searched where no name fits', async () => {
  expect(suggest('next ev', pages)[0]?.hits[0]?.page.title).toBe('Events');
  const { groups } = await suggestOrSearch('west batteries', pages, engine);
  expect(groups.flatMap((group) => group.hits).length).toBeGreaterThan(0);
});

test('a word that is still typed is put right by how names begin', async () => {
  const { groups, corrected } = await suggestOrSearch('catapo', pages, engine);
  expect([corrected, groups[0]?.hits[0]?.page.title]).toEqual(['catapult', 'Catapult']);
  expect((await suggestOrSearch('xylop', pages, engine)).corrected).toBeUndefined();
});

test('of a series the newest edition is suggested first, whatever its year', () => {
  const editions = ['2019', '2020', '2024', '2022'].map((year) =>
    page(`Lampfest ${year}`, { date: year, isOld: true }),
  );
  const others = ['Facts of 2024', 'Figures of 2024'].map((title) => page(title));
  const series = toSearchPages({ ...NAMES, pages: [...editions, ...others] });
  expect(suggest('lampf', series).flatMap(({ hits }) => hits.map((hit) => hit.page.date))).toEqual([
    '2024',
    '2022',
    '2020',
    '2019',
  ]);
});

test('suggestions are at most eight, by kind', () => {
  expect(suggest('batt', pages).flatMap((group) => group.hits).length).toBeGreaterThan(1);
  expect(suggest('e', pages).flatMap((group) => group.hits).length).toBeLessThanOrEqual(8);
  expect(suggest('knowledge', pages)[0]?.type).toBe('Funding');
});

describe('between pages', () => {
  const filler = ['History', 'Journey', 'Letters', 'Minutes', 'Notes'].map((title) => page(title));
  /** Searches pages by what is written on them. */
  async function order(typed: string, written: readonly (readonly [NamedPage, string])[]): Promise<string[]> {
    const all = [...written, ...filler.map((one) => [one, ''] as const)];
    const texts = new Map(
      all.map(([{ id, title, summary }, text]) => [id, new Set(tokenise(`${title} ${summary} ${text}`).map(stem))]),
    );
    const find: Engine['find'] = (words) => {
      const wanted = tokenise(words).map(stem);
      const ids = [...texts].filter(([, words]) => wanted.every((word) => words.has(word))).map(([id]) => id);
      return Promise.resolve(ids.map((id) => ({ id, score: 1 })));
    };
    const dictionary = new Map([...texts.values()].flatMap((words) => [...words].map((word) => [word, 2] as const)));
    const some = toSearchPages({ ...NAMES, pages: all.map(([one]) => one) });
    return titles(
      await runSearch(
        typed,
        some,
        { ...engine, find, dictionary: () => Promise.resolve(dictionary) },
        { asTyped: false },
      ),
    );
  }
  const old = { collection: 'news', isOld: true } as const;
  const closed = { collection: 'funding', isOld: true } as const;

  test('of a long search the page that is about it comes before one that has its words somewhere', async () => {
    const query = 'help for firms that sell lamps abroad';
    const about = page('Lantern fund', { summary: 'Help for firms that sell lamps abroad.' });
    expect(
      (
        await order(query, [
          [page('A diary'), query],
          [about, ''],
        ])
      ).slice(0, 2),
    ).toEqual(['Lantern fund', 'A diary']);
  });

  test('a closed scheme that alone has the whole query stands above pages that have most of it', async () => {
    const open = page('Reed fund', { collection: 'funding' });
    expect(
      await order('competition for divers near harbours', [
        [open, 'competition near harbours'],
        [page('Old prize', closed), 'competition for divers near harbours'],
      ]),
    ).toEqual(['Old prize', 'Reed fund']);
  });

  test('where none has all, a page named by a word comes before a record that has the rarer word', async () => {
    const found = await order('lamp pack', [
      [page('A fair of 2001', old), 'a pack'],
      [page('Lamp fund', { collection: 'funding' }), ''],
      [page('Lamp makers', { collection: 'organisations' }), ''],
    ]);
    expect(found.slice(0, 2)).toEqual(['Lamp fund', 'Lamp makers']);
  });

  test('a page that serves now comes before a record with the word in its title', async () => {
    const found = await order('audit', [
      [page('A good audit', old), ''],
      [page('Science and innovation audit'), ''],
    ]);
    expect(found).toEqual(['Science and innovation audit', 'A good audit']);
  });
});
