// The editors' handbook as data: rules from the table of kinds, fields from the schemas, so that nothing is told twice.
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import messagesText from '#check/kinds/messages.yaml?raw';
import { groupAddress, KIND_GROUPS, kindAddress, type KindId } from '#check/kinds.ts';
import type { Kind } from '#check/kinds/kind.ts';
import { newCommand } from '#check/text/collection-words.ts';
import { exampleLine } from '#check/text/field-words.ts';
import { fieldsAddress, type ComponentHelp, type HandbookField, type RuleGroup, type Shelf } from '#domain/handbook.ts';
import type { TextReferences } from '#schema/prose.ts';
import { readYaml } from '#files/yaml.ts';
import { codebookSchema } from '#schema/codebook.ts';
import { COLLECTIONS, COLLECTION_NAMES, type CollectionName } from '#schema/collections.ts';
import { describeFields, fieldsOfAll, type FieldDescription } from '#schema/describe.ts';
import { PROSE_COMPONENTS } from '#schema/prose.ts';
import { SETTINGS, WRITTEN_SETTINGS } from '#schema/settings.ts';

const EXAMPLES = import.meta.glob<{ Content: AstroComponentFactory; frontmatter: TextReferences }>(
  '../mdx/examples/*.mdx',
  { eager: true },
);
const SOURCES = import.meta.glob<string>('../mdx/examples/*.mdx', { eager: true, query: '?raw', import: 'default' });
const examplePath = (component: string): string => `../mdx/examples/${component}.mdx`;

/** The example of a component, compiled. */
export function getExample(component: string): AstroComponentFactory | undefined {
  return EXAMPLES[examplePath(component)]?.Content;
}

/** All kinds of finding in the order of the table, with what the checker says of their fixtures. */
export function getRules(): RuleGroup[] {
  const messages = readYaml(messagesText).data as Record<string, string>;
  return KIND_GROUPS.map(({ id: group, title, kinds }) => ({
    id: group,
    address: groupAddress(group),
    title,
    rules: Object.entries<Kind>(kinds).map(([id, { severity, title: name, meaning, fix, example }]) => ({
      id,
      address: kindAddress(id as KindId),
      severity,
      title: name,
      meaning,
      fix,
      wrong: example.wrong,
      right: example.right,
      isInWords: example.inWords === true,
      message: messages[id] ?? '',
    })),
  }));
}

/** What an analyst writes about a file of answers. */
const CODEBOOK: Shelf = {
  id: 'codebook',
  address: fieldsAddress('codebook'),
  singular: 'codebook',
  plural: 'codebook of a survey',
  path: 'codebook.yaml, beside the answers and outside the project',
  hasWords: false,
  fields: describeFields(codebookSchema).map(toField),
};

/** Every collection, then the settings people write, then the codebook, each with all its fields. */
export function getShelves(): Shelf[] {
  return [...COLLECTION_NAMES.map(toShelf), ...WRITTEN_SETTINGS.map(toSettings), CODEBOOK];
}

/** The components that can stand in words. */
export function getComponents(): ComponentHelp[] {
  return Object.entries(PROSE_COMPONENTS).map(([name, { help, place, props }]) => ({
    name,
    help,
    place,
    props: describeFields(props).map(toProp),
    example: (SOURCES[examplePath(name)] ?? '').trimEnd(),
    references: EXAMPLES[examplePath(name)]?.frontmatter ?? { sources: [], terms: [], organisations: [], links: [] },
  }));
}

function toShelf(id: CollectionName): Shelf {
  const { folder, format, nested, idFrom, singular, plural, schema } = COLLECTIONS[id];
  const middle = nested ? '<consultation>/' : '';
  return {
    id,
    address: fieldsAddress(id),
    singular,
    plural,
    path: `content/${folder}/${idFrom === 'folder' ? '<id>/about' : `${middle}<id>`}.${format}`,
    hasWords: format === 'mdx',
    command: newCommand(id),
    fields: describeFields(schema).map(toField),
  };
}

function toSettings(id: (typeof WRITTEN_SETTINGS)[number]): Shelf {
  const name = `settings file ${id}.yaml`;
  const schema = SETTINGS[id];
  return {
    id,
    address: fieldsAddress(id),
    singular: name,
    plural: name,
    path: `content/${id}.yaml`,
    hasWords: false,
    fields: schema === undefined ? [] : describeFields(schema).map(toField),
  };
}

/** A prop stands in its tag: id="…". */
function toProp(field: FieldDescription): HandbookField {
  return {
    ...toField(field),
    ...(field.example === undefined ? {} : { example: `${field.name}="${String(field.example)}"` }),
  };
}

/** A list is told as the field its items are written for. */
function toField(field: FieldDescription): HandbookField {
  const item = field.shape.kind === 'list' ? field.shape.item : field;
  const { shape } = item;
  const example = exampleLine(field, field.name);
  const refersTo = field.refersTo ?? item.refersTo;
  return {
    name: field.name,
    title: field.title ?? field.name,
    help: field.help ?? '',
    isRequired: field.required,
    isList: field.shape.kind === 'list',
    kind: shape.kind === 'variants' ? 'group' : shape.kind === 'list' ? 'other' : shape.kind,
    writtenAs: item.writtenAs ?? 'words',
    ...('min' in shape ? { min: shape.min } : {}),
    ...('max' in shape ? { max: shape.max } : {}),
    choices: shape.kind === 'choice' ? shape.choices : [],
    ...(refersTo === undefined ? {} : { refersTo }),
    ...(example === undefined ? {} : { example }),
    fields: fieldsOf(item).map(toField),
  };
}

function fieldsOf({ shape }: FieldDescription): readonly FieldDescription[] {
  if (shape.kind === 'group') return shape.fields;
  return shape.kind === 'variants' ? fieldsOfAll(shape) : [];
}
