// npm run check:links: asks every outside link of the built site and writes the answers into content/link-checks.yaml.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFile } from '#files/content-folder.ts';
import { writeLinkChecks } from '#files/records.ts';
import { checkLinks, isOnline } from '#outside-links/check-links.ts';
import { findOutside } from '#outside-links/find-outside.ts';
import { formatLinkReport } from '#outside-links/link-report.ts';
import { isRealDay } from '#schema/fields.ts';
import { LINK_OUTCOMES, linkChecksSchema } from '#schema/link-checks.ts';
import { readOptions } from './options.ts';
import { REQUEST_OPTIONS, readCheckOptions } from './request-options.ts';

const { values } = readOptions(
  'npm run check:links -- --on <day> [--site <built site>] [--record <file>] [--report <file>] [--hosts <n>] [--pause <ms>] [--timeout <ms>]',
  {
    options: {
      site: { type: 'string', default: 'dist' },
      record: { type: 'string', default: contentFile('link-checks.yaml') },
      report: { type: 'string' },
      ...REQUEST_OPTIONS,
    },
  },
);
process.exitCode = await main(values.on ?? process.env['SITE_DATE'] ?? '');

async function main(on: string): Promise<number> {
  if (!isRealDay(on)) return explain('Say the day of the check: npm run check:links -- --on 2026-12-01');
  if (!existsSync(join(values.site, 'index.html'))) {
    return explain(`There is no built site in ${values.site}. Run npm run build first.`);
  }
  const options = readCheckOptions(values);
  if (typeof options === 'string') return explain(options);
  const pages = globSync('**/index.html', { cwd: values.site }).map((file) =>
    readFileSync(join(values.site, file), 'utf8'),
  );
  const urls = findOutside(pages);
  if (!(await isOnline(urls, options))) {
    process.stdout.write('No host answers, so there seems to be no network. Nothing was changed.\n');
    return 0;
  }
  const links = await checkLinks(urls, options);
  writeFileSync(values.record, writeLinkChecks(linkChecksSchema.parse({ checkedOn: on, links })));
  if (values.report !== undefined) writeFileSync(values.report, formatLinkReport(links));
  const counts = LINK_OUTCOMES.map(
    (outcome) => `${links.filter((link) => link.outcome === outcome).length} ${outcome}`,
  );
  process.stdout.write(`${links.length} links: ${counts.join(', ')}. Written to ${values.record}.\n`);
  return 0;
}

function explain(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}
