// Measures the import on made-up answers of 60 questions, 10,000 to 1,000,000 of them: seconds, processor, peak memory, beside a plain csv-parse loop.
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measureProgram } from './parts/measure.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const QUESTIONS = 60;
const LABELS = ['Strongly agree', 'Agree', 'Neither', 'Disagree', 'Strongly disagree'];

/** Every tenth question takes several answers, the others one step of a scale; two are broken down by the first. */
function writeCodebook(path: string): void {
  const answers = LABELS.map((label, score) => `{ id: a${score}, label: ${label}, score: ${score} }`).join(', ');
  const options = LABELS.map((label, index) => `{ id: a${index}, label: ${label} }`).join(', ');
  const questions = Array.from({ length: QUESTIONS }, (_, at) => {
    const several = at % 10 === 9;
    const by = at === 1 || at === 2 ? ', by: [q0]' : '';
    return `  - { kind: ${several ? 'multiple' : 'scale'}, id: q${at}, wording: Made-up question ${at}?, column: q${at}, answers: [${several ? options : answers}]${by} }`;
  });
  writeFileSync(
    path,
    `title: Made-up answers\nperiod: "2001"\nasked: Made-up people\nsource: made-up\nsourcePlace: Table\nrespondent: id\nquestions:\n${questions.join('\n')}\n`,
  );
}

function writeAnswers(path: string, people: number): void {
  const handle = openSync(path, 'w');
  writeSync(handle, `id,${Array.from({ length: QUESTIONS }, (_, at) => `q${at}`).join(',')}\n`);
  let state = 1;
  const next = (most: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * most);
  };
  for (let done = 0; done < people;) {
    const piece: string[] = [];
    for (; piece.length < 5000 && done < people; done += 1) {
      const cells = Array.from({ length: QUESTIONS }, (_, at) => {
        const first = LABELS[next(5)] ?? '';
        if (next(20) === 0) return '';
        return at % 10 === 9 && next(2) === 0 ? `${first};${LABELS[next(5)] ?? ''}` : first;
      });
      piece.push(`r${done},${cells.join(',')}\n`);
    }
    writeSync(handle, piece.join(''));
  }
  closeSync(handle);
}

const LOOP = `
import { createReadStream } from 'node:fs';
import { parse } from '${import.meta.resolve('csv-parse')}';
let cells = 0;
const parser = createReadStream('answers.csv').pipe(parse());
parser.on('readable', () => { for (let row = parser.read(); row !== null; row = parser.read()) cells += row.length; });
await new Promise((resolve) => parser.on('end', resolve));
`;
const IMPORT = `
import { importAnswers } from '${resolve('src/survey-files/import-answers.ts')}';
const result = await importAnswers({ answers: 'answers.csv', codebook: 'codebook.yaml', out: '2001' });
if (result.hasErrors) throw new Error(result.messages.join('\\n'));
`;

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
writeCodebook(join(folder, 'codebook.yaml'));
process.stdout.write('   people     MB  what        seconds  processor  peak MB  ratio\n');
for (const people of SIZES) {
  const path = join(folder, 'answers.csv');
  writeAnswers(path, people);
  const size = Math.round(statSync(path).size / 1024 / 1024);
  const loop = measureProgram(folder, LOOP);
  const whole = measureProgram(folder, IMPORT);
  for (const [name, { seconds, processor, megabytes }] of [
    ['csv-parse', loop],
    ['import', whole],
  ] as const) {
    const cells = [
      people.toLocaleString('en-GB').padStart(9),
      String(size).padStart(5),
      name.padEnd(10),
      seconds.toFixed(1).padStart(8),
      processor.toFixed(1).padStart(9),
      megabytes.toFixed(0).padStart(7),
      (processor / loop.processor).toFixed(2).padStart(5),
    ];
    process.stdout.write(`${cells.join('  ')}\n`);
  }
}
rmSync(folder, { recursive: true });
