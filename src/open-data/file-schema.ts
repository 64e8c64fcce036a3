// The files under /api/v1/: what each holds, field by field. An entry is described by the schema editors write it in.
import { graph } from '#i18n/collections.ts';
import { z } from 'astro/zod';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from '#schema/collections.ts';
import { choice, day, entryReference, list, partialDay, reference } from '#schema/fields.ts';
import { FUNDING_STATES } from '#schema/funding-choices.ts';
import { VERB_NAMES } from '#schema/links.ts';
import { upperFirst } from '#text/letter-case.ts';

/** Part of every address. A change that takes a field away, or gives one another meaning, needs the next number. */
export const DATA_VERSION = 1;

/** Every file by its name: one a collection, and the graph. */
export const DATA_FILES = [...COLLECTION_NAMES, 'graph'] as const;
export type DataFile = (typeof DATA_FILES)[number];

const textField = (title: string, help: string) => z.string().meta({ title, help });
const address = (title: string, help: string) => z.url().meta({ title, help });

const head = {
  $schema: address('Description', 'Address of the JSON Schema of this file.'),
  version: z.literal(DATA_VERSION).meta({ title: 'Version', help: 'The promise the file keeps; also in its address.' }),
  day: day().meta({ title: 'Day', help: 'The day the file was made for; states hold on this day.' }),
  licence: address('Licence', 'Terms on which our words and data may be used.'),
  terms: address('Terms of use', 'Page that explains the file, its licence and what the version promises.'),
};

const place = {
  id: reference('').meta({ title: 'Id', help: 'Lasting name of the entry in its collection.' }),
  address: address('Address', 'Page of the entry, or its place on the list of sources.'),
};

/** What the site works out for the entries of a collection. */
const ADDED: Partial<Record<CollectionName, z.ZodRawShape>> = {
  funding: {
    state: choice(FUNDING_STATES).meta({
      title: 'State',
      help: 'Worked out from timing and rounds for the day of the file.',
    }),
    factsDate: partialDay().optional().meta({
      title: 'Date of the facts',
      help: 'The date of the newest source about the scheme itself. Left out when none is dated.',
    }),
  },
  figures: { numbers: address('Numbers', 'JSON file with the rows of the figure.') },
};

const graphEntry = z.strictObject({
  ref: entryReference().meta({ title: 'Name', help: 'Collection and id: what links name.' }),
  address: place.address,
  title: textField('Title', 'As on its page.'),
  summary: textField('Summary', 'One or a few sentences.'),
  date: partialDay().optional().meta({ title: 'Date', help: 'For dated entries, as exact as known.' }),
  sources: list(reference('sources')).meta({ title: 'Sources', help: 'Ids of the sources it rests on.' }),
});

const graphLink = z.strictObject({
  from: entryReference().meta({ title: 'From', help: 'The entry that does something.' }),
  verb: choice(VERB_NAMES).meta({ title: 'Verb', help: 'What it does for the other entry.' }),
  to: entryReference().meta({ title: 'To', help: 'The other entry.' }),
  reason: textField('Reason', 'Why the link exists.'),
  source: reference('sources').optional().meta({
    title: 'Source',
    help: 'Id of the source that states the link. Left out when the link is our own judgement.',
  }),
});

const namedSources = z
  .record(z.string(), COLLECTIONS.sources.schema)
  .meta({ title: 'Sources', help: 'Every source the entries name, by its id.' });

/** The schema of a whole file. */
export function dataFileSchema(file: DataFile): z.ZodObject {
  if (file === 'graph') return z.strictObject({ ...head, entries: list(graphEntry), links: list(graphLink) });
  const written: z.ZodObject = COLLECTIONS[file].schema;
  const entries = list(written.safeExtend({ ...place, ...ADDED[file] }));
  return z.strictObject({ ...head, entries, ...(file === 'sources' ? {} : { sources: namedSources }) });
}

export function dataFileTitle(file: DataFile): string {
  if (file === 'graph') return graph;
  const { plural } = COLLECTIONS[file];
  return upperFirst(plural);
}
