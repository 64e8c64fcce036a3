// npm run check:sources: reads the pages that schemes, groups and organisations rest on, writes what they say into
// content/source-checks.yaml, and prints what has changed. It changes no fact.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getOwnerName } from '#domain/reviews.ts';
import { contentFolder } from '#files/content-folder.ts';
import { readCollection } from '#files/read-collection.ts';
import { writeSourceChecks } from '#files/records.ts';
import { readYaml } from '#files/yaml.ts';
import { isOnline } from '#outside-links/check-links.ts';
import { checkSources, listPages, type WatchedEntry } from '#outside-links/check-sources.ts';
import { formatSourceReport } from '#outside-links/source-report.ts';
import { isRealDay } from '#schema/fields.ts';
import { sourceChecksSchema, SOURCE_OUTCOMES } from '#schema/source-checks.ts';
import { siteSchema } from '#schema/site.ts';
import { readOptions } from './options.ts';
import { REQUEST_OPTIONS, readCheckOptions } from './request-options.ts';

const { values } = readOptions(
  'npm run check:sources -- --on <day> [--content <folder>] [--record <file>] [--report <file>] [--hosts <n>] [--pause <ms>] [--timeout <ms>]',
  {
    options: {
      ...REQUEST_OPTIONS,
      content: { type: 'string', default: contentFolder() },
      record: { type: 'string' },
      report: { type: 'string' },
    },
  },
);
const record = values.record ?? join(values.content, 'source-checks.yaml');
process.exitCode = await main(values.on ?? process.env['SITE_DATE'] ?? '');

async function main(on: string): Promise<number> {
  if (!isRealDay(on)) return explain('Say the day of the check: npm run check:sources -- --on 2026-12-01');
  const options = readCheckOptions(values);
  if (typeof options === 'string') return explain(options);
  const entries = (['funding', 'groups', 'organisations'] as const).flatMap((collection) =>
    readCollection(values.content, collection).map(({ id, data }): WatchedEntry => ({ collection, id, ...data })),
  );
  const urls = new Map(readCollection(values.content, 'sources').map(({ id, data }) => [id, data.url]));
  if (!(await isOnline(listPages(entries, urls), options))) {
    process.stdout.write('No host answers, so there seems to be no network. Nothing was changed.\n');
    return 0;
  }
  const site = siteSchema.parse(readYaml(readFileSync(`${values.content}/site.yaml`, 'utf8')).data);
  const last = existsSync(record) ? sourceChecksSchema.parse(readYaml(readFileSync(record, 'utf8')).data) : undefined;
  const { checks, news } = await checkSources(entries, urls, last, on, site, options);
  writeFileSync(record, writeSourceChecks(sourceChecksSchema.parse(checks)));
  const report = formatSourceReport(news, (owner) => getOwnerName(owner, site));
  if (values.report !== undefined) writeFileSync(values.report, report);
  const counts = SOURCE_OUTCOMES.map(
    (outcome) => `${checks.pages.filter((page) => page.outcome === outcome).length} ${outcome}`,
  );
  process.stdout.write(`${report}\n${checks.pages.length} pages: ${counts.join(', ')}. Written to ${record}.\n`);
  return 0;
}

function explain(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 1;
}
