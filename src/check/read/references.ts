// Collects every id that points to an entry or a number: from fields, by the schema, and from components, by their props.
import { PROSE_COMPONENTS } from '#schema/prose.ts';
import { describeFields } from '#schema/describe.ts';
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
  return (file.prose?.outline?.elements ?? []).flatMap(({ name, props, place }) => {
    if (!Object.hasOwn(PROSE_COMPONENTS, name)) return [];
    const known = describeFields(PROSE_COMPONENTS[name as keyof typeof PROSE_COMPONENTS].props);
    return props.flatMap((prop) => {
      const { refersTo: to, several } = known.find((candidate) => candidate.name === prop.name) ?? {};
      if (to === undefined || typeof prop.value !== 'string') return [];
      const ids = several === true ? prop.value.split(' ') : [prop.value];
      return ids.map((id) => ({ file, place, to, id, carrier: name }));
    });
  });
}
