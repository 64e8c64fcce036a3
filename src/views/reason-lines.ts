// Linked entries with the reason of the link, for lists beside the text of a page.
import type { Connection } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';

export interface ReasonLine {
  title: string;
  href: string;
  /** Without the base path. */
  address: string;
  reason: string;
  /** Of an organisation that is active. */
  website?: string;
}

export function toReasonLines(connections: readonly Connection[], context: RenderContext): ReasonLine[] {
  return connections.map(({ entry, reason }) => {
    const organisation = entry.collection === 'organisations' ? context.organisations.get(entry.id) : undefined;
    const website = organisation?.status.kind === 'active' ? organisation.website : undefined;
    return {
      title: entry.title,
      href: context.toHref(entry.address),
      address: entry.address,
      reason,
      ...(website === undefined ? {} : { website }),
    };
  });
}
