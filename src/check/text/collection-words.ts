// What an editor calls the things of a collection, and the command that adds one.
import { COLLECTIONS, COLLECTION_NAMES, type CollectionName } from '#schema/collections.ts';

/** What to write after "npm run new": the folder's name for one of its things. */
const COMMAND_WORDS: Record<CollectionName, string> = {
  objectives: 'objective',
  themes: 'theme',
  groups: 'group',
  news: 'news',
  events: 'event',
  funding: 'funding',
  guides: 'guide',
  pages: 'page',
  handbook: 'handbook',
  organisations: 'organisation',
  glossary: 'term',
  sources: 'source',
  consultations: 'consultation',
  figures: 'figure',
};

/** "npm run new theme". */
export function newCommand(collection: CollectionName): string {
  return `npm run new ${COMMAND_WORDS[collection]}`;
}

/** The collection behind "theme", "themes" or "working group"; undefined for other words. */
export function toCollection(word: string): CollectionName | undefined {
  const wanted = word.toLowerCase();
  return COLLECTION_NAMES.find(
    (name) => name === wanted || COMMAND_WORDS[name] === wanted || COLLECTIONS[name].singular === wanted,
  );
}

/** "content/themes". */
export function shelfOf(collection: CollectionName): string {
  return `content/${COLLECTIONS[collection].folder}`;
}

/** "a theme", "an event". */
export function withArticle(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}
