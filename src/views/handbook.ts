// What every page of the editors' handbook has: its frame, and the list of the handbook's parts.
import * as sections from '#i18n/sections.ts';
import type { EntryRef } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import type { TextReferences } from '#schema/prose.ts';
import type { HandbookPage } from '#schema/handbook.ts';
import type { FrameView, NavLink } from './frame.ts';
import { toPageEnd, type PageEndView } from './page-end.ts';
import { TextContext } from './text-context.ts';
import { SourceNumbers } from './sources.ts';

/** The standing page the handbook starts with. */
export const HANDBOOK_START = 'contribute';
const START = { label: sections.howToChange, address: '/about/contribute/' };

/** Parts drawn from the schemas and from the table of kinds, among those written as text. */
const DRAWN = [
  { order: 20, label: sections.fields, address: '/about/contribute/fields/' },
  { order: 30, label: sections.components, address: '/about/contribute/components/' },
  { order: 60, label: sections.rules, address: '/about/contribute/rules/' },
] as const;

/** The parts of the handbook in reading order. */
export function toHandbookParts(
  pages: readonly { id: string; data: HandbookPage }[],
  { address, isThere, toHref }: FrameView,
): NavLink[] {
  const written = pages.map(({ id, data }) => ({
    order: data.order,
    label: data.title,
    address: `/about/contribute/${id}/`,
  }));
  const parts = [...DRAWN, ...written].sort((a, b) => a.order - b.order || (a.label < b.label ? -1 : 1));
  return [START, ...parts]
    .filter((part) => isThere(part.address))
    .map((part) => ({
      label: part.label,
      href: toHref(part.address),
      current: part.address === START.address ? address === part.address : address.startsWith(part.address),
    }));
}

/** The text of a handbook page, and the record of its reviews. */
export function toHandbookPage(
  ref: EntryRef,
  data: Parameters<typeof toPageEnd>[2],
  references: TextReferences,
  context: RenderContext,
): { text: TextContext; end: PageEndView } {
  const numbers = new SourceNumbers(context);
  const text = new TextContext(references, context, numbers);
  return { text, end: toPageEnd(context, ref, data, numbers) };
}
