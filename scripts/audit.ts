// npm run audit: runs the accessibility tests on the built site and writes what they found into content/accessibility-results.yaml.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { writeAccessibilityResults } from '#files/records.ts';
import { contentFile } from '#files/content-folder.ts';
import { today } from '#time/today.ts';
import { accessibilityResultsSchema } from '#schema/accessibility-results.ts';
import { isRealDay } from '#schema/fields.ts';
import { TRIED } from '../tests/a11y/tried.ts';
import { findChromium } from '../tests/browser/chromium.ts';
import { launch } from '../tests/browser/launch.ts';
import { type TestReport, toChecks, toFaults } from './audit-results.ts';
import { readOptions } from './options.ts';

const REPORT = 'node_modules/.cache/measured/audit.json';
const { resolve } = createRequire(import.meta.url);

const { values } = readOptions('npm run audit -- [--site <built site>] [--record <file>] [--on <day>]', {
  options: {
    site: { type: 'string', default: 'dist' },
    record: { type: 'string', default: contentFile('accessibility-results.yaml') },
    on: { type: 'string' },
  },
});
process.exitCode = await main(values.on ?? today());

async function main(on: string): Promise<number> {
  if (!isRealDay(on)) return explain(`"${on}" is no day. Write it as 2026-11-24: npm run audit -- --on 2026-11-24`);
  if (!existsSync(join(values.site, 'index.html'))) {
    return explain(`There is no built site in ${values.site}. Run npm run build first.`);
  }
  const report = runTests();
  if (report === undefined)
    return explain('The tests did not run, so nothing was written. What they said stands above.');
  const faults = toFaults(report, TRIED);
  const results = { testedOn: on, browser: await nameBrowser(), checks: toChecks(report, TRIED, versionOf), faults };
  writeFileSync(values.record, writeAccessibilityResults(accessibilityResultsSchema.parse(results)));
  process.stdout.write(
    `${faults.length === 0 ? 'No fault' : `${faults.length} faults`}. Written to ${values.record}.\n`,
  );
  return faults.length === 0 ? 0 : 1;
}

/** Failed tests are results too; only a run without a report is none. */
function runTests(): TestReport | undefined {
  const reports = (['site', 'hub'] as const).map((project) =>
    runProject(
      project,
      TRIED.filter((tried) => tried.project === project).flatMap(({ files }) => files),
    ),
  );
  if (!reports.every((report) => report !== undefined)) return undefined;
  return { testResults: reports.flatMap(({ testResults }) => testResults) };
}

function runProject(project: string, files: readonly string[]): TestReport | undefined {
  rmSync(REPORT, { force: true });
  mkdirSync(dirname(REPORT), { recursive: true });
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const output = ['--reporter=dot', '--reporter=json', `--outputFile.json=${REPORT}`];
  spawnSync(process.execPath, [vitest, 'run', '--project', project, ...output, ...files], {
    stdio: 'inherit',
    env: { ...process.env, SITE_DIR: values.site },
  });
  return existsSync(REPORT) ? (JSON.parse(readFileSync(REPORT, 'utf8')) as TestReport) : undefined;
}

function versionOf(engine: string): string {
  return (JSON.parse(readFileSync(resolve(`${engine}/package.json`), 'utf8')) as { version: string }).version;
}

async function nameBrowser(): Promise<string> {
  const browser = await launch(await findChromium(process.env));
  const version = browser.version();
  await browser.close();
  return `Chromium ${version}`;
}

function explain(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}
