// An Astro content loader for our files. MDX stays text here: it is parsed as words when a page is drawn, never compiled.
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readEntryFile } from '#files/entry-file.ts';
import { KNOWN_VALUES, readKnownValues, type KnownValues } from '#files/known-values.ts';
import { listEntryFiles } from '#files/list-entries.ts';
import { whenSaved } from '#files/when-saved.ts';
import { COLLECTIONS, type CollectionName } from '#schema/collections.ts';

let known: KnownValues | undefined;

/** Loads every entry of a collection; in dev, again whenever one of its files changes. */
export function entries(name: CollectionName): Loader {
  const { folder } = COLLECTIONS[name];
  return {
    name: `entries-${name}`,
    load: async (context) => {
      const root = new URL('content/', context.config.root);
      // What an earlier run kept was read with the schema of its day.
      context.store.clear();
      await loadAll(name, root, context);
      const own = fileURLToPath(new URL(`${folder}/`, root));
      context.watcher?.add(own);
      const noteSave = whenSaved(() => loadAll(name, root, context));
      const reload = (path: string): void => {
        if (path.startsWith(own)) noteSave();
      };
      context.watcher?.on('change', reload).on('add', reload).on('unlink', reload);
    },
  };
}

async function loadAll(name: CollectionName, root: URL, context: LoaderContext): Promise<void> {
  const { store } = context;
  const gone = new Set(store.keys());
  known ??= readKnownValues(new URL(KNOWN_VALUES, context.config.root));
  for (const file of listEntryFiles(fileURLToPath(root), name)) {
    const text = readFileSync(file.path, 'utf8');
    const table = file.tablePath === undefined ? undefined : readFileSync(file.tablePath, 'utf8');
    const digest = context.generateDigest(table === undefined ? text : `${text}\0${table}`);
    gone.delete(file.id);
    if (store.get(file.id)?.digest === digest) continue;
    try {
      const { data, body } = readEntryFile(file.path, text, known);
      const values = { ...(data as Record<string, unknown>), ...(table === undefined ? {} : { table }) };
      const entry = { id: file.id, digest, data: await context.parseData({ id: file.id, data: values }) };
      const filePath = relative(fileURLToPath(context.config.root), file.path).split(sep).join('/');
      // A build holds the store as one program, of which words would be nine parts in ten: it reads them from their files.
      store.set(context.watcher === undefined ? { ...entry, filePath } : { ...entry, body });
    } catch (error) {
      // While somebody writes, the last version that could be read stays; the checker tells what is wrong with this one.
      if (context.watcher === undefined) throw error;
    }
  }
  for (const id of gone) store.delete(id);
}
