// npm run eval: how well the search of the built site answers the judged searches, beside plain Pagefind.
// --site <folder> judges another site than dist · --judged <file> by other judged searches · --json writes every outcome
// --misses lists the searches that fail, of the half for tuning
import { contentFolder } from '#files/content-folder.ts';
import { findChromium, NoBrowser } from '../tests/browser/chromium.ts';
import { launch } from '../tests/browser/launch.ts';
import { askPlainPagefind, askSearchPage } from './judge/ask-site.ts';
import { OWN_JUDGED, readJudged } from './judge/judged.ts';
import { listMisses, toScoreTable } from './judge/report.ts';
import { toScore } from './judge/score.ts';
import { readOptions } from './options.ts';
import { serve, ServeFault } from './serve.ts';

class NotJudged extends Error {}

async function main(): Promise<void> {
  const use = 'npm run eval -- [--site <built site>] [--judged <file>] [--json] [--misses]';
  const { values } = readOptions(use, {
    options: {
      site: { type: 'string', default: 'dist' },
      judged: { type: 'string' },
      json: { type: 'boolean', default: false },
      misses: { type: 'boolean', default: false },
    },
  });
  // Which page answers a search is a judgement about one hub.
  if (values.judged === undefined && contentFolder() !== 'content')
    throw new NotJudged(`The searches in ${OWN_JUDGED} are of content/. Name those of this hub: --judged <file>`);
  const judged = readJudged(values.judged);
  const site = await serve({ folder: values.site, host: '127.0.0.1', port: 0, base: '/' });
  const browser = await launch(await findChromium(process.env));
  try {
    const ours = await askSearchPage(browser, site.address, judged);
    const plain = await askPlainPagefind(browser, site.address, judged);
    if (values.json) {
      const scores = { ours: toScore(ours), plain: toScore(plain) };
      process.stdout.write(`${JSON.stringify({ scores, ours, plain }, null, 1)}\n`);
      return;
    }
    for (const half of ['tuned', 'held back'] as const) {
      const isIn = ({ half: other }: { half: string }): boolean => other === half;
      process.stdout.write(`\n${half}\n`);
      console.table(toScoreTable(ours.filter(isIn), plain.filter(isIn)));
    }
    process.stdout.write('\nboth halves\n');
    console.table(toScoreTable(ours, plain));
    if (values.misses) process.stdout.write(`\n${listMisses(ours)}\n`);
  } finally {
    await browser.close();
    site.close();
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof NotJudged || error instanceof ServeFault || error instanceof NoBrowser)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
