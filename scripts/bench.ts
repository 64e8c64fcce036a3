// Runs one of the benchmarks in scripts/bench:   npm run bench check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'bench');
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''));
const name = process.argv[2] ?? '';

if (names.includes(name)) {
  await import(join(FOLDER, `${name}.ts`));
} else {
  console.error(`Which one?   ${names.map((known) => `npm run bench ${known}`).join('   ')}`);
  process.exitCode = 2;
}
