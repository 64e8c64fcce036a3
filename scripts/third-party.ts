// npm run third-party: writes docs/third-party.md, every package that is installed with its version and licence.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolveConfig } from 'prettier';
import { listPackages, type Lock, type Manifest, toThirdPartyPage } from './third-party-page.ts';

const FILE = 'docs/third-party.md';
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
writeFileSync(FILE, await toThirdPartyPage(lock, manifest, await resolveConfig(FILE)));
process.stdout.write(`${FILE} lists ${listPackages(lock).length} packages.\n`);
