// Promise (warning): a summary says more than the title above it and the date beside it.
import { formatDay } from '#time/days.ts';
import { toFinding, type Finding } from '../finding.ts';
import { isEntry, type ContentFile } from '../read/snapshot.ts';
import { showValue } from '../text/show-value.ts';
import type { Rule } from './rule.ts';

/** Shorter titles are names, which a sentence may need. */
const FEWEST_WORDS = 4;

export const summariesAddSomething: Rule = ({ files }) => files.filter(isEntry).flatMap((file) => [...checkFile(file)]);

function* checkFile({ path: file, fields }: ContentFile): Generator<Finding> {
  const { title, summary, on, publishedOn } = fields?.data ?? {};
  if (fields === undefined || typeof title !== 'string' || typeof summary !== 'string') return;
  const date = [on, publishedOn].find((value) => typeof value === 'string');
  const day = date === undefined ? '' : formatDay(date);
  const repeated = repeatsTitle(title, summary)
    ? title
    : /\d [A-Z]/.test(day) && summary.includes(day)
      ? day
      : undefined;
  if (repeated === undefined) return;
  yield toFinding('summary-repeats', {
    file,
    place: fields.yaml.placeOfValue(['summary']),
    what: `The summary repeats the ${repeated === title ? 'title' : 'date'}, ${showValue(repeated)}.`,
    remedy: 'Say what a reader does not see above it: what it is for, for whom, what came of it.',
    value: repeated,
  });
}

function repeatsTitle(title: string, summary: string): boolean {
  const words = toWords(title);
  return words.split(' ').length >= FEWEST_WORDS && ` ${toWords(summary)} `.includes(` ${words} `);
}

/** Without the article it begins with. */
function toWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:an?|the) /, '');
}
