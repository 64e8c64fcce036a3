// From a file of answers and a codebook to the files of a consultation and a report. Nothing is written here.
import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { formatFinding } from '#check/report/text.ts';
import type { Codebook } from '#schema/codebook.ts';
import { makeFigures } from '#survey/figures/make-figures.ts';
import { protect } from '#survey/protect/protect.ts';
import type { Tally } from '#survey/tally.ts';
import { toAboutFields } from './about-fields.ts';
import { findTallyFaults } from './tally-faults.ts';
import { toAnswerFinding, formatAnswerFinding, isError, type AnswerFinding } from './finding.ts';
import { toAboutFile, toFigureFiles, type TextFile } from './figure-texts.ts';
import { mergeAbout } from './merge-about.ts';
import { readPublishedTables, readEarlier } from './published.ts';
import { readAnswers } from './read-answers.ts';
import { readCodebook } from './read-codebook.ts';
import { toReport, type Report } from './report.ts';
import type { OnProgress } from './text-rows.ts';

interface ImportOptions {
  answers: string;
  codebook: string;
  /** Folder of the consultation; its name is the year. */
  out: string;
}

export interface Imported {
  /** Faults in words, in the order of the file. */
  messages: string[];
  hasErrors: boolean;
  /** Files for the folder of the consultation; empty when there are errors. */
  files: TextFile[];
  report: Report | undefined;
}

export async function importAnswers(options: ImportOptions, onProgress?: OnProgress): Promise<Imported> {
  const place = findPlaceFault(options.answers);
  if (place) return refuse([formatAnswerFinding(place)]);
  if (!existsSync(options.codebook)) return refuse([noCodebook(options.codebook)]);
  const { codebook, findings } = readCodebook(options.codebook);
  if (codebook === undefined) return refuse(findings.map(formatFinding));
  const answers = await readAnswers(options.answers, codebook, onProgress);
  const found = [...answers.findings];
  const context = { codebook, consultation: basename(resolve(options.out)) };
  const before = readPublishedTables(context, options.out);
  if (!found.some(isError)) found.push(...findTallyFaults(basename(options.answers), codebook, answers.tally, before));
  if (found.some(isError)) return refuse(found.map(formatAnswerFinding));
  const guarded = protect(answers.tally, { before: before.hidden });
  if (guarded.exposed.length > 0)
    return refuse([...found, exposed(options.answers, guarded.exposed)].map(formatAnswerFinding));
  const earlier = readEarlier(codebook, dirname(resolve(options.out)));
  const made = makeFigures(context, answers.tally, guarded, earlier);
  const ids = made.figures.map(({ id }) => id);
  const hides = guarded.system.unknowns.some(({ status, tables }) => tables.length > 0 && status !== 'printed');
  const files = [...made.figures.flatMap(toFigureFiles), toAbout(options.out, codebook, answers.tally, ids, hides)];
  return {
    messages: found.map(formatAnswerFinding),
    hasErrors: false,
    files: files.sort((a, b) => (a.name < b.name ? -1 : 1)),
    report: toReport({ context, answers, guarded, made, file: basename(options.answers) }),
  };
}

function refuse(messages: string[]): Imported {
  return { messages, hasErrors: true, files: [], report: undefined };
}

/** A page that a person has written stays as it is; only its list of figures is renewed. */
function toAbout(out: string, codebook: Codebook, tally: Tally, figures: readonly string[], hides: boolean): TextFile {
  const kept = mergeAbout(out, figures);
  if (kept) return kept;
  return toAboutFile(toAboutFields({ codebook, responses: tally.responses.count, figures, hides }));
}

/** Raw answers name people. Where a repository is, they would sooner or later be committed. */
function findPlaceFault(path: string): AnswerFinding | undefined {
  const whole = resolve(path).replaceAll('\\', '/');
  // What the tests and the handbook use is made up.
  if (whole.includes('/tests/fixtures/')) return undefined;
  for (let folder = dirname(whole); ; folder = dirname(folder)) {
    if (existsSync(`${folder}/.git`)) {
      return toAnswerFinding('file-in-project', basename(path), {
        what: 'The raw answers are inside a project that is published.',
        remedy: 'Move the file out of it, to a place only those can open who may read the answers.',
      });
    }
    if (dirname(folder) === folder) return undefined;
  }
}

function noCodebook(path: string): string {
  return [
    basename(path),
    '  There is no such codebook.',
    '  Write one, or let it be drafted:   npm run consultation import <answers> -- --draft-codebook',
  ].join('\n');
}

function exposed(path: string, names: readonly string[]): AnswerFinding {
  return toAnswerFinding('not-protected', basename(path), {
    what: `${names.length} small numbers could be worked out from the tables, whatever is hidden.`,
    remedy: 'Join rare answers or small groups in the codebook, or take away a breakdown.',
  });
}
