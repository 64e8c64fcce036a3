// The schemes, groups and organisations whose sources have changed since they were last reviewed.
import { findChangedSources, type ChangedSource } from '#domain/changed-sources.ts';
import { getEntries } from './entries.ts';
import { getSourceChecks } from './optional-files.ts';

const WATCHED = ['funding', 'groups', 'organisations'] as const;

export async function getChangedSources(): Promise<ChangedSource[]> {
  const collections = await Promise.all(
    WATCHED.map(async (name) =>
      (await getEntries(name)).map(({ id, data }) => ({
        ref: `${name}/${id}` as const,
        sources: data.sources,
        reviewed: data.reviewed,
      })),
    ),
  );
  const urls = new Map((await getEntries('sources')).map(({ id, data }) => [id, data.url]));
  return findChangedSources(collections.flat(), urls, getSourceChecks());
}
