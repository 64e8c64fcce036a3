// The words and the strength of a link, for code that may not read the schema.
import { verbs } from '#i18n/collections.ts';
import { VERBS, type Verb } from '#schema/links.ts';

/** "came after" seen from the entry that carries the link, "came before" from the other. */
export function getVerbLabel(verb: Verb, forward: boolean): string {
  return verbs[verb][forward ? 'forward' : 'backward'];
}

/** 1 leads, 0.5 contributes, 0 says nothing of work. */
export function getVerbStrength(verb: Verb): number {
  return VERBS[verb];
}
