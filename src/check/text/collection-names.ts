// What an editor calls the things of a collection, and the command that adds one.
import { COLLECTIONS, COLLECTION_NAMES, type CollectionName } from '#schema/collections.ts';

/** "npm run new theme". */
export function newCommand(collection: CollectionName): string {
  return `npm run new ${COLLECTIONS[collection].command}`;
}

/** The collection behind "theme", "themes" or "working group"; undefined for other words. */
export function toCollection(word: string): CollectionName | undefined {
  const wanted = word.toLowerCase();
  return COLLECTION_NAMES.find((name) => {
    const { command, singular } = COLLECTIONS[name];
    return [name, command, singular, singular.split(' ').at(-1)].includes(wanted);
  });
}

/** "content/themes". */
export function folderOf(collection: CollectionName): string {
  return `content/${COLLECTIONS[collection].folder}`;
}

/** "a theme", "an event". */
export function withArticle(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}
