// Collects every id that points to an entry or a number: from fields, by the schema, and from components, by their props.
import { visit } from 'unist-util-visit';
import { PROSE_COMPONENTS } from '#schema/prose.ts';
import { describeFields } from '#schema/describe.ts';
import { placeOf } from './prose-part.ts';
import type { ContentFile, Reference } from './snapshot.ts';
import { walkValues } from './walk-values.ts';

/** In the order of the file. Values of the wrong type are the schema's business and left out. */
export function collectReferences(file: ContentFile): Reference[] {
  return [...fromFields(file), ...fromProse(file)];
}

function fromFields(file: ContentFile): Reference[] {
  const { fields } = file;
  if (fields === undefined) return [];
  const found: Reference[] = [];
  walkValues(fields, ({ refersTo }, id, path) => {
    if (refersTo === undefined || typeof id !== 'string') return;
    const carrier = path.filter((step) => typeof step === 'string').at(-1) ?? '';
    found.push({ file, place: fields.yaml.placeOfValue(path), to: refersTo, id, carrier });
  });
  return found;
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
