// The text of an entry, compiled by Astro, with what its page must know before it draws it.
import { render, type CollectionEntry, type RenderResult } from 'astro:content';
import type { TextReferences } from '#schema/prose.ts';
import type { CollectionName } from '#schema/collections.ts';

interface RenderedText extends Pick<RenderResult, 'Content' | 'headings'> {
  references: TextReferences;
}

export async function renderText(entry: CollectionEntry<CollectionName>): Promise<RenderedText> {
  const { Content, headings, remarkPluginFrontmatter } = await render(entry);
  return { Content, headings, references: remarkPluginFrontmatter as unknown as TextReferences };
}
