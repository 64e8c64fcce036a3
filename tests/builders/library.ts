// What the words of a page can refer to: nothing, but for what a test puts there.
import { buildHub } from '#domain/hub.ts';
import type { Library } from '#domain/library.ts';

/** On 24 November 2026, at https://hub.example.org/. */
export function makeLibrary(more: Partial<Library> = {}): Library {
  return {
    hub: buildHub([], []),
    sources: new Map(),
    organisations: new Map(),
    terms: new Map(),
    figures: new Map(),
    facts: new Map(),
    findNames: () => [],
    mentions: new Map(),
    changes: new Map(),
    day: '2026-11-24',
    later: new Set(),
    toHref: (address) => address,
    toAbsolute: (address) => `https://hub.example.org${address}`,
    ...more,
  };
}
