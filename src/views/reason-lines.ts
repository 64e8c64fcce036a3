// Linked entries with the reason of the link, for lists beside the text of a page.
import type { Connection, GraphEntry } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';

export interface ReasonLine {
  /** One, or several that stand here for the same reason. */
  links: ReturnType<typeof toLink>[];
  reason: string;
}

/** In the order of the connections; entries with the same reason stand with the first of them. */
export function toReasonLines(connections: readonly Connection[], context: RenderContext): ReasonLine[] {
  const lines = Map.groupBy(connections, ({ reason }) => reason);
  return [...lines].map(([reason, alike]) => ({ reason, links: alike.map(({ entry }) => toLink(entry, context)) }));
}

/** The pages that lines lead to, without the base path. */
export function addressesOf(lines: readonly ReasonLine[]): string[] {
  return lines.flatMap(({ links }) => links.map(({ address }) => address));
}

function toLink(entry: GraphEntry, { organisations, toHref }: RenderContext) {
  const organisation = entry.collection === 'organisations' ? organisations.get(entry.id) : undefined;
  const website = organisation?.status.kind === 'active' ? organisation.website : undefined;
  return {
    title: entry.title,
    href: toHref(entry.address),
    // Without the base path.
    address: entry.address,
    // Of an organisation that is active.
    ...(website === undefined ? {} : { website }),
  };
}
