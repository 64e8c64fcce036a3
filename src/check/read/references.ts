// Collects every id that points to an entry or a number: from fields, by the schema, and from components, by their props.
import { visit } from 'unist-util-visit';
import { PROSE_COMPONENTS } from '#schema/prose.ts';
import { describeFields, describeSchema, type FieldDescription } from '#schema/describe.ts';
import { placeOf } from './prose-part.ts';
import type { ContentFile, Reference } from './snapshot.ts';

/** In the order of the file. Values of the wrong type are the schema's business and left out. */
export function collectReferences(file: ContentFile): Reference[] {
  return [...fromFields(file), ...fromProse(file)];
}

function fromFields(file: ContentFile): Reference[] {
  const { fields } = file;
  if (fields?.data === undefined || fields.schema === undefined) return [];
  const found: Reference[] = [];
  walk(describeSchema(fields.schema), fields.data, [], (description, id, path) => {
    if (description.refersTo === undefined) return;
    const carrier = path.filter((step) => typeof step === 'string').at(-1) ?? '';
    found.push({ file, place: fields.yaml.placeOfValue(path), to: description.refersTo, id, carrier });
  });
  return found;
}

type Path = readonly (string | number)[];

/** Calls back for every text the schema describes. */
function walk(
  description: FieldDescription,
  value: unknown,
  path: Path,
  tell: (description: FieldDescription, text: string, path: Path) => void,
): void {
  const { shape } = description;
  if (typeof value === 'string') tell(description, value, path);
  else if (shape.kind === 'list' && Array.isArray(value)) {
    const item = { refersTo: description.refersTo, ...shape.item } as FieldDescription;
    value.forEach((entry, index) => walk(item, entry, [...path, index], tell));
  } else if (typeof value === 'object' && value !== null && (shape.kind === 'group' || shape.kind === 'variants')) {
    const fields = shape.kind === 'group' ? shape.fields : shape.variants.flat();
    for (const [key, inner] of Object.entries(value)) {
      const field = fields.find(({ name }) => name === key);
      if (field) walk(field, inner, [...path, key], tell);
    }
  }
}

function fromProse(file: ContentFile): Reference[] {
  const { prose } = file;
  if (prose?.tree === undefined) return [];
  const found: Reference[] = [];
  visit(prose.tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const name = node.name ?? '';
    if (!Object.hasOwn(PROSE_COMPONENTS, name)) return;
    const component = PROSE_COMPONENTS[name as keyof typeof PROSE_COMPONENTS];
    for (const { name: prop, refersTo } of describeFields(component.props)) {
      const written = node.attributes.find(
        (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === prop,
      );
      if (refersTo === undefined || typeof written?.value !== 'string') continue;
      found.push({ file, place: placeOf(prose, node), to: refersTo, id: written.value, carrier: name });
    }
  });
  return found;
}
