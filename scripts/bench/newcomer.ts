// npm run bench newcomer: how long a newcomer takes from the handbook to a checked news item with its page, step by step, in the forms
// and on the command line. Real are the steps, the words on the screen, the letters typed and the waiting; reckoned are reading and
// typing (below). Needs a built site in dist/.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSnapshot } from '#check/read/read-snapshot.ts';
import { newEntry } from '#check/scaffold/new-entry.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { describeFields } from '#schema/describe.ts';
import { findChromium } from '../../tests/browser/chromium.ts';
import { launch } from '../../tests/browser/launch.ts';
import { askEntry } from '../ask.ts';
import { serve } from '../serve.ts';
import { ITEM, walkForms } from './parts/newcomer-forms.ts';
import { countWords, Walk } from './parts/newcomer-walk.ts';

const HANDBOOK = '/about/contribute/';
const PULL_REQUEST =
  'git switch -c batteries\ngit add content\ngit commit -m "Add news of the meeting"\ngit push -u origin batteries\n';

const site = await serve({ folder: 'dist', host: 'localhost', port: 0, base: '/' });
const browser = await launch(await findChromium(process.env));
try {
  const page = await browser.newPage({ locale: 'en-GB' });
  await page.goto(new URL(HANDBOOK, site.address).href);
  const handbook = { read: countWords(await page.evaluate(readSection, 'start-on-a-computer')), clicks: 1 };
  const forms = new Walk('In the forms');
  forms.step('read “Start on a computer” in the handbook', handbook);
  await walkForms(browser, site.address, forms);
  forms.step('run the check and read its answer', { typed: 'npm run check\n', ...check('content') });
  look(forms);
  forms.report();

  const line = new Walk('On the command line');
  line.step('read “Start on a computer” in the handbook', handbook);
  await walkCommands(line);
  line.report();
} finally {
  await browser.close();
  site.close();
}

/** The words of a heading's section, in the page. */
function readSection(id: string): string {
  let words = '';
  const heading = document.getElementById(id)?.closest('h2');
  for (let next = heading?.nextElementSibling; next && !next.matches('h2'); next = next.nextElementSibling)
    words += ` ${next.textContent}`;
  return words;
}

/** The page stands in the site that `npm run edit` or `npm run dev` serves; then the change is offered. */
function look(walk: Walk): void {
  walk.step('read the page it became, and the bar below it', { clicks: 2, read: countWords(ITEM.words) + 40 });
  walk.step('offer it as a pull request', { typed: PULL_REQUEST, clicks: 2, read: 40 });
}

/** Time and words of a check of everything. */
function check(folder: string): { waited: number; read: number } {
  const before = performance.now();
  const { stdout } = spawnSync(process.execPath, ['scripts/check.ts', folder], { encoding: 'utf8' });
  return { waited: (performance.now() - before) / 1000, read: countWords(stdout) };
}

async function walkCommands(walk: Walk): Promise<void> {
  const folder = join(mkdtempSync(join(tmpdir(), 'newcomer-')), 'content');
  cpSync('content', folder, { recursive: true });
  const snapshot = readSnapshot(folder);
  const answers = [ITEM.title, ITEM.summary, ITEM.source, ITEM.publishedOn, '', ''];
  let [said, typed] = ['', 'npm run new news\n'];
  const wish = await askEntry({ collection: 'news', given: {} }, describeFields(COLLECTIONS.news.schema), snapshot, {
    say: (words) => (said += ` ${words}`),
    ask: () => {
      const answer = answers.shift() ?? '';
      typed += `${answer}\n`;
      return Promise.resolve(answer);
    },
  });
  walk.step('answer the questions of npm run new news', { read: countWords(said), typed });
  const [file] = newEntry(wish, snapshot).files;
  walk.step('read the file it wrote', { read: countWords(file?.text ?? ''), clicks: 2 });
  walk.step('write the link and the words', { typed: `${ITEM.link}\n${ITEM.words}`, clicks: 3 });
  const checked = check(folder);
  walk.step('run the check and read its answer', { typed: 'npm run check\n', ...checked });
  walk.step('run npm run dev', { typed: 'npm run dev\n', clicks: 1 });
  look(walk);
  rmSync(join(folder, '..'), { recursive: true });
}
