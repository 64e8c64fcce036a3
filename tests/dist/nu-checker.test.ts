// Every page is valid HTML by the W3C's own checker (Nu), which also judges the roles that html-validate lets pass.
import { execFile, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import { toFile } from '../setup/site-files.ts';

const JAR = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
const CAN_RUN = spawnSync('java', ['-jar', JAR, '--version']).status === 0;

interface Report {
  messages: { type: string; url: string; lastLine: number; lastColumn: number; message: string }[];
}

test('the Nu checker finds no error on any page', { timeout: 240_000 }, async ({ skip }) => {
  skip(!CAN_RUN, 'The Nu checker needs Java 17 or later, which is not on this machine.');
  const folder = inject('siteFolder');
  const options = ['-jar', JAR, '--format', 'json', '--errors-only', '--exit-zero-always'];
  // The report is written to the stream for errors.
  const { stderr } = await promisify(execFile)('java', [...options, ...inject('pages').map(toFile)], {
    cwd: folder,
    maxBuffer: 1024 ** 3,
  });
  const { messages } = JSON.parse(stderr) as Report;
  const errors = messages.map(
    ({ url, lastLine, lastColumn, message }) =>
      `${relative(folder, fileURLToPath(url))}:${lastLine}:${lastColumn} ${message}`,
  );
  expect(errors).toEqual([]);
});
