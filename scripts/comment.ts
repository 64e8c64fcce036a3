// Writes the one comment of a pull request, or changes the one that is there. Runs with the right to write, so it trusts
// only itself: the report of the check comes from a run on somebody else's change and is read as data.
//   node scripts/comment.ts <folder with check.json, and before.json and after.json of the searches>
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { COMMENT_MARK, formatComment } from '#check/report/comment.ts';
import { readReview, ReviewFault } from '#check/report/review.ts';
import { compareSearches, searchesSchema, type MovedSearch, type Searches } from '#check/report/searches.ts';
import { GitHub, type PullRequest } from './github.ts';

const BOT = 'github-actions[bot]';
const LARGEST_REPORT = 20_000_000;

async function main(folder: string): Promise<string> {
  const github = new GitHub(setting('GITHUB_API_URL'), setting('GITHUB_REPOSITORY'), setting('GITHUB_TOKEN'));
  const pull = await github.findPull(setting('HEAD_OWNER'), setting('HEAD_BRANCH'), setting('HEAD_SHA'));
  if (pull === undefined) return 'No open pull request ends with this commit any more. Nothing was written.';
  const old = await github.findComment(pull.number, BOT, COMMENT_MARK);
  const text = toText(folder, pull);
  const write = (body: string): Promise<void> =>
    old === undefined ? github.addComment(pull.number, body) : github.changeComment(old, body);
  try {
    await write(text);
  } catch {
    // What stood there before would go on saying that of an older commit.
    await write(withoutReport('What the check found could not be written here.'));
  }
  return `The comment of pull request ${pull.number} was ${old === undefined ? 'written' : 'changed'}.`;
}

function toText(folder: string, { number }: PullRequest): string {
  const host = process.env['PREVIEW_URL'] ?? '';
  try {
    return formatComment({
      ...readReview(readReport(join(folder, 'check.json'))),
      searches: readSearches(folder),
      run: { address: setting('RUN_URL'), succeeded: setting('RUN_RESULT') === 'success' },
      preview: host === '' ? undefined : `${host}/${number}/`,
    });
  } catch (error) {
    const isOurs =
      error instanceof ReviewFault || (error instanceof Error && 'code' in error && error.code === 'ENOENT');
    if (!isOurs) throw error;
    const sentence = error instanceof ReviewFault ? error.message : 'The check did not come to its end.';
    return withoutReport(sentence);
  }
}

function withoutReport(sentence: string): string {
  return `${COMMENT_MARK}\n\n### The check gave no report\n\n${sentence} What happened: [this run](${setting('RUN_URL')})\n`;
}

/** @throws ReviewFault when it is far larger than what the check prints. */
function readReport(file: string): string {
  if (statSync(file).size > LARGEST_REPORT) throw new ReviewFault('The report of the check is too large to be read.');
  return readFileSync(file, 'utf8');
}

/** Nothing when the searches were not asked, or what was said cannot be read. */
function readSearches(folder: string): MovedSearch[] | undefined {
  const [before, after] = ['before.json', 'after.json'].map((name) => readOutcome(join(folder, name)));
  return before === undefined || after === undefined ? undefined : compareSearches(before, after);
}

function readOutcome(file: string): Searches | undefined {
  if (!existsSync(file) || statSync(file).size > LARGEST_REPORT) return undefined;
  try {
    return searchesSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '')
    throw new Error(`${name} is missing. The workflow "Comment on a change" sets it.`);
  return value;
}

process.stdout.write(`${await main(process.argv[2] ?? 'review')}\n`);
