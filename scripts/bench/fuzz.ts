// npm run bench fuzz [trees] [seed]: made-up content, whole or damaged in up to four places, goes through the check, and where the
// check has no error its words are drawn. Nothing may break, and every tree damaged in its form must be named. Stops after 10 minutes.
import { fuzzTree, type Fuzzed } from './parts/fuzz-tree.ts';

const MINUTES = 10;
const [trees = 2000, seed = 1] = process.argv.slice(3).map(Number);
const until = performance.now() + MINUTES * 60_000;
const outcomes: Fuzzed[] = [];

for (let tree = 0; tree < trees && performance.now() < until; tree += 1)
  outcomes.push(fuzzTree(seed * 1_000_003 + tree));

const count = (is: (outcome: Fuzzed) => boolean): number => outcomes.filter(is).length;
process.stdout.write(
  [
    `${outcomes.length} trees of ${trees}, seed ${seed}`,
    `whole: ${count(({ damages }) => damages.length === 0)}, of these refused: ${count(({ damages, errors }) => damages.length === 0 && errors > 0)}`,
    `damaged: ${count(({ damages }) => damages.length > 0)}, of these named: ${count(({ damages, findings }) => damages.length > 0 && findings > 0)}`,
    `damaged in form and not named: ${count(({ missed }) => missed)}`,
    `drawn without an error: ${count(({ drawn }) => drawn)}`,
    `crashes: ${count(({ crash }) => crash !== undefined)}`,
    ...outcomes
      .filter(({ crash, missed }) => crash !== undefined || missed)
      .map((outcome) => `  seed ${outcome.seed}: ${outcome.damages.join(', ')} ${outcome.crash ?? 'not named'}`),
    '',
  ].join('\n'),
);
process.exitCode = outcomes.some(({ crash, missed }) => crash !== undefined || missed) ? 1 : 0;
