// Related entries share links; the rarest thing they share is the first reason. All entries are made up.
import { expect, it } from 'vitest';
import { buildHub, getEntry, type EntryRef, type HubEntry, type HubLink } from '#domain/hub.ts';
import { getRelated } from '#domain/related.ts';

const entry = (ref: EntryRef, date?: string): HubEntry => {
  const [collection, id] = ref.split('/') as [HubEntry['collection'], string];
  const common = {
    ref,
    collection,
    id,
    title: id,
    shortTitle: id,
    summary: '',
    address: `/${ref}/`,
    order: 0,
    sources: [],
  };
  return date === undefined ? common : { ...common, date };
};
const about = (from: EntryRef, to: EntryRef): HubLink => ({ from, to, verb: 'about', reason: 'Made up.' });

const hub = buildHub(
  [
    entry('news/own', '2020-01-01'),
    entry('news/twice', '2018-01-01'),
    entry('news/newer', '2022-01-01'),
    entry('news/older', '2019-01-01'),
    entry('news/other', '2021-01-01'),
    entry('themes/light'),
    entry('groups/lamps'),
    entry('groups/kites'),
  ],
  [
    ...(['own', 'twice', 'newer', 'older'] as const).map((id) => about(`news/${id}`, 'themes/light')),
    ...(['own', 'twice'] as const).map((id) => about(`news/${id}`, 'groups/lamps')),
    about('news/other', 'groups/kites'),
  ],
);

it('puts those that share more before newer ones, and leaves out those that share nothing', () => {
  const related = getRelated(hub, getEntry(hub, 'news/own'), 5);
  expect(related.map(({ entry: { id }, shared }) => [id, ...shared.map((thing) => thing.id)])).toEqual([
    ['twice', 'lamps', 'light'],
    ['newer', 'light'],
    ['older', 'light'],
  ]);
});

it('tells no more than asked for', () => {
  expect(getRelated(hub, getEntry(hub, 'news/own'), 1).map(({ entry: { id } }) => id)).toEqual(['twice']);
});
