// Runs one of the evaluations in scripts/eval:   npm run eval search
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'eval');
const names = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, ''));
const [name = '', ...rest] = process.argv.slice(2);

if (names.includes(name)) {
  process.argv = [...process.argv.slice(0, 2), ...rest];
  await import(join(FOLDER, `${name}.ts`));
} else {
  console.error(`Which one?   ${names.map((known) => `npm run eval ${known}`).join('   ')}`);
  process.exitCode = 2;
}
