// One page of every kind: the first below each folder of the site.
import { inject } from 'vitest';

/** "/groups/smart-places/" and "/groups/stem/" are of one kind, "/groups/" of another. */
export function listPageKinds(): string[] {
  const byKind = Map.groupBy(inject('pages'), (path) => path.replace(/[^/]+\/$/, '*'));
  const children = [...byKind].filter(([kind]) => kind !== '/*').map(([, [first = '/']]) => first);
  const sections = byKind.get('/*') ?? [];
  return [...new Set([...sections, ...children])].sort();
}
