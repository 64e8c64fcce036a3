// The forms offer every field of every schema, as the schema describes it, in words the program understands.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv';
import type { Field } from '@sveltia/cms';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { FORM_COLLECTIONS, toConfig } from '#forms/to-config.ts';
import { toField, type FormContext } from '#forms/to-field.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { describeFields, describeSchema } from '#schema/describe.ts';
import {
  choice,
  day,
  entryReference,
  flag,
  list,
  localTime,
  partialDay,
  reference,
  text,
  wholeNumber,
} from '#schema/fields.ts';

const KNOWN = new Map([['any', [{ id: 'groups/made-up', title: 'Made up (working group)' }]]]);
const CONTEXT: FormContext = { formed: new Set(['sources']), known: KNOWN };
const config = toConfig({
  repository: 'made/up',
  siteUrl: 'https://hub.example.org/',
  logo: '/l.svg',
  title: 'Hub',
  known: KNOWN,
});

function fieldOf(schema: z.ZodType, name = 'example'): Field {
  return toField(describeSchema(schema, name), CONTEXT);
}

test('the program accepts the configuration', () => {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@sveltia/cms')), '..');
  const schema = JSON.parse(readFileSync(join(folder, 'schema/sveltia-cms.json'), 'utf8')) as object;
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  validate(JSON.parse(JSON.stringify(config)));
  expect(validate.errors ?? []).toEqual([]);
});

test.for(FORM_COLLECTIONS)('%s: a form with every field of the schema, and words where files have words', (name) => {
  const collection = config.collections?.find((candidate) => 'name' in candidate && candidate.name === name);
  const fields = collection !== undefined && 'fields' in collection ? collection.fields : [];
  const { schema, format } = COLLECTIONS[name];
  const wanted = [...describeFields(schema).map((field) => field.name), ...(format === 'mdx' ? ['body'] : [])];
  expect(fields.map((field) => field.name).sort()).toEqual(wanted.sort());
  for (const field of fields) expect(field, `${name}.${field.name}`).toHaveProperty('hint');
});

test('the words come before what few entries need, and no tag vanishes from the help', () => {
  const news = config.collections?.find((candidate) => 'name' in candidate && candidate.name === 'news');
  const names = news !== undefined && 'fields' in news ? news.fields.map(({ name }) => name) : [];
  expect(names.indexOf('body')).toBe(names.indexOf('owner') - 1);
  const hints = [...JSON.stringify(config).matchAll(/"hint":"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1] ?? '');
  expect(hints.filter((hint) => /[<[]/.test(hint.replace(/`[^`]*`/g, '')))).toEqual([]);
  expect(hints.join('\n')).toContain('`<Term>` still does.');
});

test('changes become pull requests; nothing is published or deleted from a form', () => {
  expect(config).toMatchObject({ publish_mode: 'editorial_workflow', backend: { name: 'github', repo: 'made/up' } });
  for (const collection of config.collections ?? [])
    expect(collection).toMatchObject({ publish: false, delete: false });
});

test('a text has its limits, its form and help with an example', () => {
  const schema = text(3, 40).meta({ title: 'Short title', help: 'For tables.', example: 'Smart Places' });
  expect(fieldOf(schema)).toEqual({
    name: 'example',
    label: 'Short title',
    required: true,
    hint: 'For tables. For example: Smart Places',
    widget: 'string',
    use_emoji_autocomplete: false,
    minlength: 3,
    maxlength: 40,
    pattern: [expect.any(String), 'must not begin or end with a space'],
  });
  expect(fieldOf(text(3, 400))).toMatchObject({ widget: 'text' });
});

test('what may be left out is not required', () => {
  expect(fieldOf(text(3, 40).optional())).toMatchObject({ required: false });
  expect(fieldOf(list(text(3, 40)).default([]))).toMatchObject({ required: false });
});

test('days and times are written as the check wants them', () => {
  expect(fieldOf(day())).toMatchObject({ widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' });
  expect(fieldOf(localTime())).toMatchObject({ widget: 'datetime', format: 'YYYY-MM-DDTHH:mm' });
  expect(fieldOf(partialDay())).toMatchObject({
    widget: 'string',
    pattern: [expect.any(String), expect.stringContaining('2018-02')],
  });
});

test('a flag can be yes or left out, never false', () => {
  const schema = flag().optional().meta({ help: 'Write "true" when it is over.' });
  expect(fieldOf(schema)).toMatchObject({
    hint: 'Choose “Yes” when it is over.',
    widget: 'select',
    options: [{ label: 'Yes', value: true }],
  });
});

test('choices read as words', () => {
  expect(fieldOf(choice(['small-firm', 'nhs']))).toMatchObject({
    widget: 'select',
    options: [
      { label: 'Small firm', value: 'small-firm' },
      { label: 'NHS', value: 'nhs' },
    ],
  });
  expect(fieldOf(list(choice(['idea', 'trial'])).min(1))).toMatchObject({ widget: 'select', multiple: true, min: 1 });
});

test('a choice of fields shows their titles', () => {
  const schema = z.strictObject({
    place: text(3, 40).meta({ title: 'The place' }),
    notStated: list(choice(['place'])).default([]),
  });
  expect(fieldOf(schema)).toMatchObject({ fields: [{}, { options: [{ label: 'The place', value: 'place' }] }] });
});

test('a number is whole and within its limits', () => {
  expect(fieldOf(wholeNumber(1, 9))).toMatchObject({ widget: 'number', value_type: 'int', min: 1, max: 9 });
});

test('references are picked: from a form where there is one, else from what was there at the build', () => {
  expect(fieldOf(reference('sources'))).toMatchObject({
    widget: 'relation',
    collection: 'sources',
    value_field: '{{slug}}',
  });
  expect(fieldOf(list(reference('sources')).min(1))).toMatchObject({ widget: 'relation', multiple: true, min: 1 });
  expect(fieldOf(entryReference())).toMatchObject({
    widget: 'select',
    options: [{ label: 'Made up (working group)', value: 'groups/made-up' }],
  });
  expect(fieldOf(reference('figures'))).toMatchObject({
    widget: 'string',
    pattern: [expect.any(String), expect.any(String)],
  });
});

test('a group and a list of groups have fields of their own', () => {
  const group = z.strictObject({ on: day(), what: text(3, 40) });
  expect(fieldOf(group)).toMatchObject({ widget: 'object', fields: [{ name: 'on' }, { name: 'what' }] });
  expect(fieldOf(list(group), 'changes')).toMatchObject({ widget: 'list', label_singular: 'change', fields: [{}, {}] });
  expect(fieldOf(list(text(3, 40)), 'facts')).toMatchObject({
    widget: 'list',
    field: { widget: 'string', label: 'fact' },
  });
});

test('a union asks for the kind first, then for its fields', () => {
  const union = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('loan'), rate: wholeNumber(1, 9) }),
    z.strictObject({ kind: z.literal('advice'), by: text(3, 40) }),
  ]);
  const types = [
    { name: 'loan', label: 'Loan', fields: [{ name: 'rate' }] },
    { name: 'advice', label: 'Advice', fields: [{ name: 'by' }] },
  ];
  expect(fieldOf(union)).toMatchObject({ widget: 'object', typeKey: 'kind', types });
  expect(fieldOf(list(union))).toMatchObject({ widget: 'list', typeKey: 'kind', types });
});
