// npm run record -- --on <day>: writes down what changed in the watched fields since the last release.
import { isRealDay } from '#schema/fields.ts';
import { readOptions } from './options.ts';
import { RecordFault, recordValues } from './record-values.ts';
import { today } from '#time/today.ts';

const { values } = readOptions('npm run record -- --on <day>', { options: { on: { type: 'string' } } });

function main(on: string): number {
  if (!isRealDay(on)) {
    process.stderr.write('Say the day of the release: npm run record -- --on 2026-12-01\n');
    return 2;
  }
  process.stdout.write(`${recordValues(on)}\n`);
  return 0;
}

try {
  process.exitCode = main(values.on ?? today());
} catch (error) {
  if (!(error instanceof RecordFault)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
