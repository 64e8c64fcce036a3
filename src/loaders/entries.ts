// An Astro content loader for our files. MDX stays text here: it is parsed as words when a page is drawn, never compiled.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readEntryFile } from '#files/entry-file.ts';
import { listEntryFiles } from '#files/list-entries.ts';
import { whenSaved } from '#files/when-saved.ts';
import { COLLECTIONS, type CollectionName } from '#schema/collections.ts';

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
  const known = new Set(store.keys());
  for (const file of await listEntryFiles(fileURLToPath(root), name)) {
    const text = await readFile(file.path, 'utf8');
    const table = file.tablePath === undefined ? undefined : await readFile(file.tablePath, 'utf8');
    const digest = context.generateDigest(table === undefined ? text : `${text}\0${table}`);
    known.delete(file.id);
    if (store.get(file.id)?.digest === digest) continue;
    try {
      const { data, body } = readEntryFile(file.path, text);
      const values = { ...(data as Record<string, unknown>), ...(table === undefined ? {} : { table }) };
      store.set({ id: file.id, digest, body, data: await context.parseData({ id: file.id, data: values }) });
    } catch (error) {
      // While somebody writes, the last version that could be read stays; the checker tells what is wrong with this one.
      if (context.watcher === undefined) throw error;
    }
  }
  for (const id of known) store.delete(id);
}
