// The text of an entry, compiled: text, GFM and our components, and nothing else. All names are made up.
import { describe, expect, it } from 'vitest';
import { createNameFinder } from '#domain/names/find-names.ts';
import { compile, outline } from './compile.ts';

const NAMES = {
  find: createNameFinder([
    { kind: 'term', id: 'lamp', name: 'LAMP' },
    { kind: 'organisation', id: 'works', name: 'Works' },
  ]),
  answered: new Map([['guides/lamps', new Set(['lamp'])]]),
};

const draw = async (text: string, file?: string): Promise<string> => outline((await compile(text, NAMES, file)).tree);

describe('names', () => {
  it.each([
    ['the first mention', 'A LAMP and a LAMP.', '<p>A {Term id=lamp text=LAMP first=true} and a LAMP.</p>'],
    ['an organisation', 'By Works.', '<p>By {Org id=works text=Works first=true}.</p>'],
  ])('%s', async (_what, text, drawn) => {
    expect(await draw(text)).toBe(drawn);
  });

  it('do not lead back to a term that the entry is the full answer to', async () => {
    expect(await draw('A LAMP.', 'content/guides/lamps.mdx')).toBe('<p>A LAMP.</p>');
  });

  it('do not lead to the page they stand on', async () => {
    expect(await draw('By Works.', 'content/organisations/works.mdx')).toBe('<p>By Works.</p>');
  });
});

it('keeps a component that begins a line in its sentence, with its mark right behind it', async () => {
  expect(await draw('One sentence.\n<Source id="a" />\n<Source id="b" />')).toBe(
    '<p>One sentence.{Source id=a}{Source id=b}</p>',
  );
});

it('marks a number that opens a sentence', async () => {
  expect(
    await draw('<Fact id="a" /> asked. <Source id="s" /> <Fact id="b" /> answered, <Fact id="c" /> did not.'),
  ).toBe('<p>{Fact id=a opens=true} asked.{Source id=s} {Fact id=b opens=true} answered, {Fact id=c} did not.</p>');
});

it('collects what the text names, in its order', async () => {
  const { references } = await compile(
    'Works. <Source id="b" />\n\n- A LAMP <Source id="a c" />\n- <Org id="lab" /> <Source id="b" />',
    NAMES,
  );
  expect(references).toEqual({
    sources: ['b', 'a', 'c'],
    terms: ['lamp'],
    organisations: ['works', 'lab'],
    figures: [],
    links: [],
  });
});

it('marks the first mention of an organisation', async () => {
  expect(await draw('<Org id="lab" /> and\n<Org id="lab" />')).toBe('<p>{Org id=lab first=true} and\n{Org id=lab}</p>');
});

it('takes quotes as they are written', async () => {
  expect(await draw('"One" -- two...')).toBe('<p>"One" -- two...</p>');
});

it('links each page once, and leaves later links as their words', async () => {
  const { tree, references } = await compile('[One](/a/) and [*two*](/a/), [three](/b/).', NAMES);
  expect(outline(tree)).toBe('<p><a href="/a/">One</a> and <em>two</em>, <a href="/b/">three</a>.</p>');
  expect(references.links).toEqual(['/a/', '/b/']);
});

it('does not link a name whose page the text has linked', async () => {
  expect(await draw('[The lab](/organisations/lab/), or <Org id="lab" />')).toBe(
    '<p><a href="/organisations/lab/">The lab</a>, or {Org id=lab}</p>',
  );
});
