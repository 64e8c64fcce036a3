// The report for the analyst: what was read, dropped and hidden, and every decision. As text and as a page; no small number is in it.
import { basename } from 'node:path';
import { orList } from '#check/text/show-value.ts';
import type { Decimals } from '#survey/decimals.ts';
import { MISSING_REASONS } from '#survey/coded-response.ts';
import type { FigureContext } from '#survey/figures/made-figure.ts';
import type { MadeFigures } from '#survey/figures/make-figures.ts';
import type { Protected } from '#survey/protect/protect.ts';
import { LARGEST_SMALL } from '#survey/protect/system.ts';
import { escapeMarkup } from '#text/escape-markup.ts';
import { formatNumber } from '#text/format-number.ts';
import type { ReadAnswers } from './read-answers.ts';

export interface Report {
  title: string;
  sections: { heading: string; lines: string[] }[];
}

interface ReportFacts {
  context: FigureContext;
  answers: ReadAnswers;
  guarded: Protected;
  made: MadeFigures;
  file: string;
}

export function toReport({ context, answers, guarded, made, file }: ReportFacts): Report {
  const { codebook, consultation } = context;
  const people = (count: number): string => formatNumber(count);
  const small = guarded.system.unknowns.filter(({ status, tables }) => status === 'small' && tables.length > 0).length;
  const partners = guarded.system.unknowns.filter(({ status }) => status === 'partner').length;
  return {
    title: `Report on the import of the consultation of ${consultation}`,
    sections: [
      {
        heading: 'What was read',
        lines: [
          `File: ${basename(file)}, ${people(answers.rows)} rows of answers, ${answers.columns.length} columns.`,
          `People counted: ${people(answers.tally.responses.count)}.`,
          codebook.weight === undefined
            ? 'The answers are not weighted.'
            : `The answers are weighted by the column "${codebook.weight}".`,
          codebook.population === undefined
            ? 'The population is not known, so intervals are not made narrower for it.'
            : `Intervals are made narrower for a population of ${people(codebook.population)}.`,
          ...(codebook.questions.some(({ kind }) => kind === 'number') ? [DECIMALS[answers.decimals]] : []),
        ],
      },
      {
        heading: 'What was dropped',
        lines: [
          codebook.personal.length === 0
            ? 'No column is marked as personal.'
            : `Personal columns, never looked at: ${codebook.personal.join(', ')}.`,
          codebook.ignored.length === 0
            ? 'No other column was left out.'
            : `Columns left out: ${codebook.ignored.join(', ')}.`,
          answers.repeated === 0
            ? 'No respondent was there twice.'
            : `${people(answers.repeated)} rows of respondents who were there before: the first row was kept.`,
          ...codebook.leaveOut.map(
            ({ column, values }, at) =>
              `${people(answers.leftOut[at] ?? 0)} rows where "${column}" is ${orList(values.map((value) => (value === '' ? 'blank' : `"${value}"`)))}.`,
          ),
        ],
      },
      {
        heading: 'What was hidden',
        lines: [
          `${people(small)} numbers from 1 to 4, and ${people(partners)} others from which they could have been worked out.`,
          guarded.withheld.length === 0
            ? 'No table had to be left out.'
            : `Tables left out whole: ${guarded.withheld.join(', ')}.`,
          'For each hidden number the program found another survey that would print exactly the same.',
        ],
      },
      ...made.questions.map(({ id, wording, asked, answered, missing, decisions }) => ({
        heading: `Question ${id}`,
        lines: [
          wording,
          `Asked: ${asked}. Answered: ${answered}.`,
          missing.length === 0 ? 'Nobody is missing.' : `Missing by reason: ${missing.join('; ')}.`,
          ...decisions,
        ],
      })),
      { heading: 'Labels that few people gave', lines: toRareLabels(answers) },
      {
        heading: 'How the numbers were made',
        lines: [
          `Not part of a base: ${MISSING_REASONS.join(', ')}.`,
          'Shares are rounded one by one, a half upwards. Under 30 answers people are counted.',
          'Intervals: Wilson, 95%, corrected for the population where it is known. Weighted: on the effective base after Kish.',
          'Differences between groups: method 10 of Newcombe, the level shared between all comparisons of a table (Bonferroni).',
        ],
      },
      {
        heading: 'What to do now',
        lines: [
          'Rewrite every title that begins with "Draft:", and the summary of about.yaml.',
          'Run npm run check, look at the pages with npm run dev, and let a second person read them.',
          'Keep this report with the raw answers, outside the project.',
        ],
      },
    ],
  };
}

const DECIMALS: Record<Decimals, string> = {
  point: 'Numbers were read with a point before decimals and commas between thousands.',
  comma: 'Numbers were read with a comma before decimals and points or spaces between thousands.',
  either: 'Numbers were read with a point or a comma before decimals; none could be read in two ways.',
};

/** Their words are published although their numbers are not; a label may be what one person wrote. */
function toRareLabels({ tally: { questions, oneWay } }: ReadAnswers): string[] {
  const lines = questions.flatMap((question, at) => {
    if (!('answers' in question)) return [];
    const counts = oneWay[at]?.counts ?? [];
    const rare = question.answers.filter((_, place) => isSmall(counts[place] ?? 0));
    return rare.map(({ label }) => `${question.id}: "${label}"`);
  });
  if (lines.length === 0) return ['Every label was given by at least 5 people, or by nobody.'];
  return ['Make sure that each is an answer people could choose, and not what somebody wrote.', ...lines];
}

function isSmall(count: number): boolean {
  return count > 0 && count <= LARGEST_SMALL;
}

export function toReportText({ title, sections }: Report): string {
  const parts = sections.map(({ heading, lines }) =>
    [heading, '-'.repeat(heading.length), ...lines.map((line) => `- ${line}`)].join('\n'),
  );
  return `${[`${title}\n${'='.repeat(title.length)}`, ...parts].join('\n\n')}\n`;
}

/** A page of its own, without style or script, that any browser and any screen reader can read. */
export function toReportPage({ title, sections }: Report): string {
  const parts = sections.map(
    ({ heading, lines }) =>
      `<h2>${escapeMarkup(heading)}</h2>\n<ul>\n${lines.map((line) => `<li>${escapeMarkup(line)}</li>`).join('\n')}\n</ul>`,
  );
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeMarkup(title)}</title>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeMarkup(title)}</h1>`,
    ...parts,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
