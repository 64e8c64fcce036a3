// npm run consultation import: from a file of answers to figures that the check accepts. Exits 0 (written), 1 (faults, nothing written) or 2 (it broke).
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { draftCodebook } from '#survey-files/draft-codebook.ts';
import { AnswerFault, formatAnswerFinding } from '#survey-files/finding.ts';
import { importAnswers, type Imported } from '#survey-files/import-answers.ts';
import { toReportPage, toReportText } from '#survey-files/report.ts';
import { findChanged, writeFolder } from '#survey-files/write-folder.ts';
import { makeProgress } from './progress.ts';

const USAGE = `npm run consultation import <answers> -- --codebook <file> --out content/consultations/<year> [options]

  <answers>           the export of the survey tool: .csv, .tsv, .txt or .xlsx, kept outside the project
  --codebook <file>   what the columns mean (YAML)
  --out <folder>      the folder of the consultation
  --report <folder>   where the report goes (default: beside the answers)
  --force             overwrite figures that are there and differ
  --draft-codebook    only write a first codebook, with what was guessed and why, to --codebook or the screen
`;

class UsageError extends Error {}

interface Options {
  answers: string;
  codebook: string | undefined;
  out: string | undefined;
  report: string | undefined;
  force: boolean;
  draft: boolean;
}

async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (options.draft) return draft(options);
  const { answers, codebook, out } = options;
  if (codebook === undefined || out === undefined) throw new UsageError('Both --codebook and --out are needed.');
  const imported = await importAnswers({ answers, codebook, out }, makeProgress('Reading', process.stderr));
  if (imported.messages.length > 0) process.stderr.write(`${imported.messages.join('\n\n')}\n\n`);
  if (imported.hasErrors) {
    process.stderr.write('Nothing was written.\n');
    return 1;
  }
  return write(options, out, imported);
}

function readOptions(args: string[]): Options | undefined {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      codebook: { type: 'string' },
      out: { type: 'string' },
      report: { type: 'string' },
      force: { type: 'boolean', default: false },
      'draft-codebook': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  // Without the two hyphens npm keeps the names of options for itself and passes on what stood after them.
  const [command, answers, codebook, out, ...rest] = positionals;
  if (values.help || command === undefined) return undefined;
  if (command !== 'import' || answers === undefined) throw new UsageError('Say what to import.');
  if (rest.length > 0) throw new UsageError(`"${rest.join(' ')}" is too much.`);
  return {
    answers,
    codebook: values.codebook ?? codebook,
    out: values.out ?? out,
    report: values.report,
    force: values.force,
    draft: values['draft-codebook'],
  };
}

async function draft({ answers, codebook, force }: Options): Promise<number> {
  const text = await draftCodebook(answers);
  if (codebook === undefined) {
    process.stdout.write(text);
    return 0;
  }
  if (existsSync(codebook) && !force) {
    process.stderr.write(`${codebook} is there already. Name another file, or add:   -- --force\n`);
    return 1;
  }
  writeFileSync(codebook, text);
  process.stdout.write(`Wrote ${codebook}. Read every line: what is in it was guessed.\n`);
  return 0;
}

function write({ answers, report: place, force }: Options, out: string, { files, report }: Imported): number {
  const changed = findChanged(out, files);
  if (changed.length > 0 && !force) {
    process.stderr.write(
      `${out} has other versions of these files:\n${changed.map((name) => `  ${name}\n`).join('')}\nNothing was written. To overwrite them, titles and all, add:   -- --force\n`,
    );
    return 1;
  }
  writeFolder(out, files);
  const folder = place ?? dirname(resolve(answers));
  const name = `report-${basename(resolve(out))}`;
  if (report !== undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.txt`), toReportText(report));
    writeFileSync(join(folder, `${name}.html`), toReportPage(report));
  }
  process.stdout.write(
    `Wrote ${files.length} files to ${out}, and a report: ${join(folder, name)}.txt and .html\n\nNext:\n  1. Read the report.\n  2. Rewrite what begins with "Draft:".\n  3. Look for mistakes:   npm run check\n`,
  );
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const isUsage = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
  if (error instanceof AnswerFault) process.stderr.write(`${formatAnswerFinding(error.finding)}\n`);
  else if (isUsage) process.stderr.write(`${message}\n\n${USAGE}`);
  else process.stderr.write(`The import itself broke: ${message}\nThis is not your mistake. Nothing was written.\n`);
  process.exitCode = error instanceof AnswerFault ? 1 : 2;
}
