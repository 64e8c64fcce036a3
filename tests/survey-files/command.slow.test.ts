// npm run consultation as an analyst meets it: exit codes, what is written, and what is never overwritten.
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkCodebook } from '#survey-files/read-codebook.ts';
import { runScript, type Ended } from '../setup/run-script.ts';
import { CODEBOOK, HEADING, layFiles, soundRows, toCsv } from './lay.ts';
import type { TestFolder } from '../setup/folder.ts';

let laid: TestFolder;

beforeEach(() => {
  laid = layFiles({ 'answers.csv': toCsv([HEADING, ...soundRows(60)]), 'codebook.yaml': CODEBOOK });
});
afterEach(() => laid.remove());

const run = (...args: string[]): Ended => runScript('consultation', args);

const importWith = (...more: string[]) =>
  run('import', laid.at('answers.csv'), '--codebook', laid.at('codebook.yaml'), '--out', laid.at('2001'), ...more);

test('sound answers: exit 0, the figures, a report beside the answers, and what to do next', () => {
  const { code, out, err } = importWith();
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('Rewrite what begins with "Draft:".');
  expect(readdirSync(laid.folder).sort()).toEqual([
    '2001',
    'answers.csv',
    'codebook.yaml',
    'report-2001.html',
    'report-2001.txt',
  ]);
  expect(readdirSync(laid.at('2001'))).toContain('useful-2001.csv');
});

test('a fault: exit 1, and nothing is written', () => {
  laid.change('answers.csv', ',Yes,', ',Yess,');
  const { code, err } = importWith();
  expect(code).toBe(1);
  expect(err).toContain('Did you mean "Yes"?');
  expect(err).toContain('Nothing was written.');
  expect(readdirSync(laid.folder).sort()).toEqual(['answers.csv', 'codebook.yaml']);
});

test('nothing is overwritten without --force; what is the same is no change', () => {
  expect(importWith().code).toBe(0);
  expect(importWith().code).toBe(0);
  const path = '2001/part-2001.yaml';
  laid.change(path, 'Draft: ', '');
  const ours = laid.read(path);
  const refused = importWith();
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('  part-2001.yaml\n');
  expect(laid.read(path)).toBe(ours);
  expect(importWith('--force').code).toBe(0);
  expect(laid.read(path)).not.toBe(ours);
});

test('what a stopped run left behind is taken away by the next', () => {
  expect(importWith().code).toBe(0);
  renameSync(laid.at('2001'), laid.at('.2001.old'));
  mkdirSync(laid.at('.2001.new'));
  expect(importWith('--force').code).toBe(0);
  expect(readdirSync(laid.folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a wrong option: exit 2, with what is possible and no stack trace', () => {
  for (const result of [
    importWith('--colour'),
    run('import'),
    run('export', 'x'),
    run('import', laid.at('answers.csv')),
  ]) {
    expect(result.code).toBe(2);
    expect(result.err).toContain('npm run consultation import <answers>');
    expect(result.err).not.toMatch(/^\s+at /m);
  }
});

test('a file that is not there: exit 1, in words', () => {
  const { code, err } = run('import', laid.at('no.csv'), laid.at('codebook.yaml'), laid.at('2001'));
  expect(code).toBe(1);
  expect(err).toContain('The file is not there, or cannot be read.');
});

test('--draft-codebook writes a codebook that fits, and says why it guessed', () => {
  const draft = laid.at('draft.yaml');
  expect(run('import', laid.at('answers.csv'), '--draft-codebook', '--codebook', draft).code).toBe(0);
  const text = laid.read('draft.yaml');
  expect(text).toContain('# "mail": the heading speaks of a person.');
  expect(text).toContain('# Answers with ";" between them');
  expect(checkCodebook(draft, text).findings).toEqual([]);
  const again = run('import', laid.at('answers.csv'), '--draft-codebook', '--codebook', draft);
  expect(again.code).toBe(1);
  expect(existsSync(laid.at('2001'))).toBe(false);
});
