// A setting that cannot be used becomes a sentence and exit 1, and the site that was built last stays as it is.
import { existsSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { listen } from '../setup/listen.ts';
import { type Outcome, ProjectCopy } from '../setup/project-copy.ts';

const LAST = 'the last good site';
let project: ProjectCopy;

beforeAll(() => {
  project = new ProjectCopy();
});
beforeEach(() => project.leaveSite(LAST));
afterAll(() => project.remove());

function expectSentence({ code, output }: Outcome, sentence: string): void {
  expect(output).toContain(sentence);
  expect(output).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
  expect(project.read('dist/index.html')).toBe(LAST);
}

test('build with a setting that cannot be used', () => {
  expectSentence(project.build({ BASE_PATH: 'hub' }), 'BASE_PATH is "hub". Write a path that begins and ends with');
});

test('record with an option it does not know', () => {
  const { code, output } = project.run('record', {}, ['--nonsense']);
  expect(output).toMatch(/^Unknown option '--nonsense'\. This command is used so:\n\n {2}npm run /);
  expect(output).not.toMatch(/^\s+at /m);
  expect(code).toBe(2);
});

test('preview with a port that is no number', () => {
  expectSentence(project.run('preview', { PORT: 'http' }), 'PORT is "http". Write a number from 1 to 65535');
});

test('preview with a port that is in use', async () => {
  const other = await listen(() => undefined);
  const port = Number(new URL(other.address).port);
  const outcome = project.run('preview', { PORT: String(port) });
  other.close();
  expectSentence(outcome, `Port ${port} is in use. Choose another: PORT=${port + 1} npm run preview`);
});

test('preview on an address that this machine does not have', () => {
  expectSentence(
    project.run('preview', { HOST: '192.0.2.1' }),
    'HOST is "192.0.2.1", which is no address of this machine. Write localhost, or 0.0.0.0 for all',
  );
});

test.each([
  ['content/', 'The folder content holds other files than a site. Choose another:'],
  ['package.json', 'The folder package.json holds other files than a site. Choose another:'],
  ['package.json/site', 'the folder cannot be written to. Choose another:'],
  ['content/site', 'The folder content/site is in content/, where a site would be in the way. Choose another:'],
  ['dist/site', 'The folder dist/site is in dist/, where a site would be in the way. Choose another:'],
])('what is no site is not replaced by one: %s', (out, sentence) => {
  const { code, output } = project.build({}, ['--outDir', out]);
  expect(output).toContain(sentence);
  expect(output).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
  expect(existsSync(project.at('content/site.yaml'))).toBe(true);
});

test('preview without a built site', () => {
  rmSync(project.at('dist'), { recursive: true });
  const { code, output } = project.run('preview');
  expect(output).toBe('There is no built site in dist/. Build it first: npm run build\n');
  expect(code).toBe(1);
});

test('content with a mistake: nothing is built, and the mistake has its place', () => {
  project.write('content/glossary/broken.yaml', 'term: [\n');
  const outcome = project.build({ SITE_DATE: '2026-11-24' });
  rmSync(project.at('content/glossary/broken.yaml'));
  expectSentence(outcome, 'Nothing was built; the last good site is untouched.');
  expect(outcome.output).toContain('content/glossary/broken.yaml:');
});

test('a build that breaks half-way leaves the last site and no remains', () => {
  project.write('src/pages/broken.astro', "---\nthrow new Error('broken on purpose');\n---\n");
  const outcome = project.build({ SITE_DATE: '2026-11-24' });
  rmSync(project.at('src/pages/broken.astro'));
  expect(outcome.code).toBe(1);
  expect(outcome.output).toContain('The build failed; the last good site is untouched.');
  expect(project.read('dist/index.html')).toBe(LAST);
  expect(() => project.read('dist.next/index.html')).toThrow();
});
