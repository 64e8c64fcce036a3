// The components editors can use, each with its example as it is written and as it is drawn.
import * as t from '#i18n/handbook.ts';
import type { ComponentHelp, HandbookField, CollectionDoc } from '#domain/handbook.ts';
import type { TextReferences } from '#schema/prose.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { toFieldRow } from './handbook-fields.ts';
import { TextContext } from './text-context.ts';
import { SourceNumbers } from './sources.ts';

export function toComponentViews(
  components: readonly ComponentHelp[],
  docs: readonly CollectionDoc[],
  context: RenderContext,
) {
  const numbers = new SourceNumbers(context);
  const drawn = components.filter((component) => canDraw(component, context));
  const collect = (list: keyof TextReferences): string[] => drawn.flatMap(({ references }) => references[list]);
  const text = new TextContext(
    {
      sources: collect('sources'),
      terms: collect('terms'),
      organisations: collect('organisations'),
      figures: [],
      links: [],
    },
    context,
    numbers,
  );
  const views = components.map((component) => {
    const id = component.name.toLowerCase();
    return {
      id,
      name: component.name,
      tag: `<${component.name}>`,
      help: component.help,
      place: t.places[component.place],
      example: component.example,
      isDrawn: drawn.includes(component),
      props: component.props.map((prop) => toFieldRow(prop, id, docs, context.toHref)),
    };
  });
  return { components: views, sources: numbers.toLines(), text };
}

/** Every id in the example is that of something the content has. */
function canDraw({ example, props }: ComponentHelp, context: RenderContext): boolean {
  const refersTo = props.find(({ name }: HandbookField) => name === 'id')?.refersTo;
  const ids = [...example.matchAll(/ id="([^"]+)"/g)].flatMap(([, written = '']) => written.split(' '));
  const docs: Readonly<Record<string, ReadonlyMap<string, unknown>>> = {
    facts: context.facts,
    sources: context.sources,
    organisations: context.organisations,
    glossary: context.terms,
    figures: context.figures,
  };
  return ids.every((id) => docs[refersTo ?? '']?.has(id) === true);
}
