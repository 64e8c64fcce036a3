// The text of an entry, compiled by Astro, with what its page must know before it draws it.
import { render, type CollectionEntry } from 'astro:content';
import type { TextReferences } from '#schema/prose.ts';
import type { CollectionName } from '#schema/collections.ts';

export async function renderText(entry: CollectionEntry<CollectionName>) {
  const { Content, headings, remarkPluginFrontmatter } = await render(entry);
  return { Content, headings, references: remarkPluginFrontmatter as unknown as TextReferences };
}
