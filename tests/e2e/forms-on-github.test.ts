// Saved on GitHub, a form becomes a branch, one commit with one file, and a pull request against main for somebody to read.
import { expect, test } from 'vitest';
import { useBrowser } from '../browser/open.ts';
import { FormDesk } from './form-desk.ts';
import { MadeUpGitHub } from './made-up-github.ts';

const browser = useBrowser();

test('a saved form becomes a pull request, under the policy of the page', async () => {
  const github = new MadeUpGitHub();
  const desk = await FormDesk.signIn(browser, github);
  await desk.show('glossary');
  await desk.type('term', 'MUP');
  await desk.type('definition', 'A made-up process: a way of doing things that exists only in tests.');
  await desk.pick('source', 'Charter of the Fenmark Innovation Network');
  await desk.sendForReview();
  const [branch, commit, pull, , ready] = github.written;
  expect(branch).toMatchObject({ path: 'createRef', input: { name: 'refs/heads/cms/glossary/mup' } });
  expect(commit).toMatchObject({
    path: 'createCommitOnBranch',
    input: {
      branch: { branchName: 'cms/glossary/mup' },
      message: { headline: 'Add term mup' },
      fileChanges: {
        additions: [{ path: 'content/glossary/mup.yaml', contents: expect.any(String) as string }],
        deletions: [],
      },
    },
  });
  const { fileChanges } = commit?.input as { fileChanges: { additions: { contents: string }[] } };
  expect(Buffer.from(fileChanges.additions[0]?.contents ?? '', 'base64').toString()).toMatchInlineSnapshot(`
    "term: MUP
    definition: 'A made-up process: a way of doing things that exists only in tests.'
    source: network-charter
    "
  `);
  expect(pull).toMatchObject({ path: '/pulls', input: { head: 'cms/glossary/mup', base: 'main', draft: true } });
  expect(ready).toMatchObject({ path: 'markPullRequestReadyForReview' });
  expect(desk.sent.every((address) => address.startsWith('https://api.github.com/'))).toBe(true);
});
