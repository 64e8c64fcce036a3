// The worked example of the handbook: what comes out, that the check asks only for a person's words, and that it is the same twice.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findContentProblems } from '#check/find-content-problems.ts';
import { importAnswers, type Imported } from '#survey-files/import-answers.ts';
import { toReportPage, toReportText } from '#survey-files/report.ts';
import { writeFolder } from '#survey-files/write-folder.ts';
import { BASE_CONTENT, TestFolder } from '../setup/folder.ts';

const HOME = 'tests/fixtures/survey';
const EXPECTED = `${HOME}/expected`;
const content = new TestFolder();
const out = content.at('consultations/2001');
let imported: Imported;

const importExample = (): Promise<Imported> =>
  importAnswers({ answers: `${HOME}/answers.csv`, codebook: `${HOME}/codebook.yaml`, out });

beforeAll(async () => {
  content.copy(BASE_CONTENT);
  imported = await importExample();
});
afterAll(() => content.remove());

test('the files and the report are those of the handbook, word for word', () => {
  const files = [...imported.files, { name: 'report.txt', text: imported.report ? toReportText(imported.report) : '' }];
  if (process.env['UPDATE_EXPECTED'] === '1') {
    rmSync(EXPECTED, { recursive: true, force: true });
    mkdirSync(EXPECTED);
    for (const { name, text } of files) writeFileSync(join(EXPECTED, name), text);
  }
  expect(files.map(({ name }) => name).sort()).toEqual(readdirSync(EXPECTED).sort());
  for (const { name, text } of files) expect(text).toBe(readFileSync(join(EXPECTED, name), 'utf8'));
});

test('no answer that could tell who somebody is leaves the file', () => {
  const all = [...imported.files.map(({ text }) => text), imported.report ? toReportPage(imported.report) : ''].join(
    '\n',
  );
  expect(all).not.toMatch(/@example|person\d|The room was cold|Meet more often/);
  expect(all).toContain('The visits to workshops were worth every minute.');
});

test('run twice, it gives the same bytes', async () => {
  expect(await importExample()).toEqual(imported);
});

test('the check refuses it until every draft is rewritten, and for nothing else', () => {
  writeFolder(out, imported.files);
  const kinds = findContentProblems(content.folder).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['finding-draft']));
  for (const name of readdirSync(out).filter((file) => file.endsWith('.yaml'))) {
    const text = readFileSync(join(out, name), 'utf8');
    writeFileSync(join(out, name), text.replaceAll('"Draft: ', '"'));
  }
  expect(findContentProblems(content.folder)).toEqual([]);
});

test('imported again over a page that people rewrote, it keeps their words and its list of figures', async () => {
  const about = join(out, 'about.yaml');
  writeFileSync(about, readFileSync(about, 'utf8').replace(/^title: .*/, '# A remark of ours.\ntitle: Our own title'));
  const again = await importExample();
  const text = again.files.find(({ name }) => name === 'about.yaml')?.text ?? '';
  expect(text).toContain('# A remark of ours.\ntitle: Our own title');
  expect(text).toContain('  - importance-by-organisation-2001');
});

test('the report is a page that needs nothing else', () => {
  const page = imported.report ? toReportPage(imported.report) : '';
  expect(page).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
  expect(page).not.toMatch(/<script|<style|style=|https?:/);
});
