// The fields of every collection and settings file as the editors' handbook explains them, from the schemas.
import { newCommand } from '#check/text/collection-names.ts';
import { exampleLine } from '#check/text/explain-fields.ts';
import { fieldsAddress, type HandbookField, type CollectionDoc } from '#domain/handbook.ts';
import { codebookSchema } from '#schema/codebook.ts';
import { COLLECTION_NAMES, DEFINITIONS, type CollectionName } from '#schema/collections.ts';
import { describeFields, fieldsOfAll, type FieldDescription } from '#schema/describe.ts';
import { SETTINGS, WRITTEN_SETTINGS } from '#schema/settings.ts';

/** What an analyst writes about a file of answers. */
const CODEBOOK: CollectionDoc = {
  id: 'codebook',
  address: fieldsAddress('codebook'),
  singular: 'codebook',
  plural: 'codebook of a survey',
  path: 'codebook.yaml, beside the answers and outside the project',
  hasText: false,
  fields: describeFields(codebookSchema).map(toField),
};

/**
 * Every collection, then the settings people write, then the codebook, each with all its fields.
 * @param lists the lists of the settings: a field that names an item of one is a choice among its items
 */
export function getCollectionDocs(lists: ReadonlyMap<string, readonly { id: string }[]> = new Map()): CollectionDoc[] {
  const docs = [...COLLECTION_NAMES.map(toShelf), ...WRITTEN_SETTINGS.map(toSettings), CODEBOOK];
  const withChoices = ({ refersTo, ...field }: HandbookField): HandbookField => {
    const items = lists.get(refersTo ?? '');
    return {
      ...field,
      ...(items === undefined
        ? refersTo === undefined
          ? {}
          : { refersTo }
        : { kind: 'choice', choices: items.map(({ id }) => id) }),
      fields: field.fields.map(withChoices),
    };
  };
  return docs.map((doc) => ({ ...doc, fields: doc.fields.map(withChoices) }));
}

function toShelf(id: CollectionName): CollectionDoc {
  const { folder, format, nested, idFrom, singular, plural, schema } = DEFINITIONS[id];
  const middle = nested ? '<consultation>/' : '';
  return {
    id,
    address: fieldsAddress(id),
    singular,
    plural,
    path: `content/${folder}/${idFrom === 'folder' ? '<id>/about' : `${middle}<id>`}.${format}`,
    hasText: format === 'mdx',
    command: newCommand(id),
    fields: describeFields(schema).map(toField),
  };
}

function toSettings(id: (typeof WRITTEN_SETTINGS)[number]): CollectionDoc {
  const name = `settings file ${id}.yaml`;
  const schema = SETTINGS[id];
  return {
    id,
    address: fieldsAddress(id),
    singular: name,
    plural: name,
    path: `content/${id}.yaml`,
    hasText: false,
    fields: schema === undefined ? [] : describeFields(schema).map(toField),
  };
}

/** A list is explained as the field of its items. */
export function toField(field: FieldDescription): HandbookField {
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
    writtenAs: item.writtenAs ?? 'text',
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
