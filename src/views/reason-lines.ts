// Linked entries with the reason of the link, for lists beside the text of a page.
import type { Connection } from '#domain/hub.ts';
import type { Library } from '#domain/library.ts';

export interface ReasonLine {
  title: string;
  href: string;
  /** Without the base path. */
  address: string;
  reason: string;
  /** Of an organisation that is active. */
  website?: string;
}

export function toReasonLines(connections: readonly Connection[], library: Library): ReasonLine[] {
  return connections.map(({ entry, reason }) => {
    const organisation = entry.collection === 'organisations' ? library.organisations.get(entry.id) : undefined;
    const website = organisation?.status.kind === 'active' ? organisation.website : undefined;
    return {
      title: entry.title,
      href: library.toHref(entry.address),
      address: entry.address,
      reason,
      ...(website === undefined ? {} : { website }),
    };
  });
}
