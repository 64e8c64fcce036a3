// docs/third-party.md lists the packages the lock file installs today.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { type Lock, type Manifest, toThirdPartyPage } from '../../scripts/third-party-page.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(resolve(ROOT, path), 'utf8');

test('the list of packages is current (else: npm run third-party)', async () => {
  const lock = JSON.parse(read('package-lock.json')) as Lock;
  const manifest = JSON.parse(read('package.json')) as Manifest;
  const style = await resolveConfig(resolve(ROOT, 'docs/third-party.md'));
  expect(read('docs/third-party.md')).toBe(await toThirdPartyPage(lock, manifest, style));
});
