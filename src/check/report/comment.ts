// Prints one comment for a pull request: what to mend, what the change touches, and where to see it.
import { withholdsPreview } from '../find-content-problems.ts';
import type { Finding } from '../finding.ts';
import { kindAddress } from '../kinds.ts';
import { canMend } from '../mend.ts';
import { count } from '../text/show-value.ts';
import type { MovedSearch } from './searches.ts';
import type { Touched } from './touched.ts';

/** By this line the workflow finds its own comment again and changes it, instead of writing another. */
export const COMMENT_MARK = '<!-- content-check -->';
const MOST_ERRORS = 30;
const MOST_WARNINGS = 10;
const MOST_ADDRESSES = 20;
const MOST_SEARCHES = 10;

export interface CommentParts {
  findings: readonly Finding[];
  touched: Touched;
  /** Judged searches whose page moved; left out when they were not asked. */
  searches?: readonly MovedSearch[] | undefined;
  /** The run that checked and built: its address on GitHub, and whether it came to its end. From GitHub, not from the change. */
  run?: { address: string; succeeded: boolean } | undefined;
  /** Address the preview is published at; ours. */
  preview?: string | undefined;
}

/** Markdown. Everything that comes from files is set as code, so that it cannot become markup or call anybody. */
export function formatComment({ findings, touched, searches, run, preview }: CommentParts): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const isTheirs = ({ file }: Finding): boolean => touched.files.length === 0 || touched.files.includes(file);
  const warnings = findings.filter((finding) => finding.severity === 'warning' && isTheirs(finding));
  const elsewhere = findings.length - errors.length - warnings.length;
  return [
    COMMENT_MARK,
    errors.length === 0
      ? '### Nothing to mend'
      : `### ${count(errors.length, 'mistake')} to mend before this can be published`,
    ...errors.slice(0, MOST_ERRORS).map(formatItem),
    ...(errors.length > MOST_ERRORS ? [`… and ${count(errors.length - MOST_ERRORS, 'more mistake')}.`] : []),
    ...formatMendable(errors.filter(canMend).length),
    ...(warnings.length === 0
      ? []
      : [`### ${count(warnings.length, 'piece')} of advice`, ...warnings.slice(0, MOST_WARNINGS).map(formatItem)]),
    // Advice on pages somebody else wrote is not asked of whoever changed this one.
    ...(elsewhere === 0
      ? []
      : [
          `There ${elsewhere === 1 ? 'is' : 'are'} ${count(elsewhere, 'piece')} of advice on files this change leaves alone.`,
        ]),
    '### What this change touches',
    formatTouched(touched),
    ...(searches === undefined ? [] : ['### Searches', formatSearches(searches)]),
    ...(run === undefined ? [] : formatPreview(errors, run, preview)),
    'The same check on your computer: `npm run check`',
    '',
  ].join('\n\n');
}

function formatItem({ file, line, what, remedy, kind }: Finding): string {
  return `- ${toCode(`${file}:${line}`)}\n  ${toCode(what)}\n  ${toCode(remedy)}\n  ${toCode(kindAddress(kind))}`;
}

function formatTouched({ pages, linking, feeds, calendars, charts }: Touched): string {
  const parts = [
    list('Pages', pages),
    list('Pages that link to them', linking),
    list('Feeds', feeds),
    list('Calendars', calendars),
    list('Files of charts', charts),
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'No page of the site.' : parts.join('\n');
}

function list(title: string, addresses: readonly string[]): string {
  if (addresses.length === 0) return '';
  const more = addresses.length > MOST_ADDRESSES ? ` and ${addresses.length - MOST_ADDRESSES} more` : '';
  return `- ${title}: ${addresses.slice(0, MOST_ADDRESSES).map(toCode).join(', ')}${more}`;
}

function formatSearches(searches: readonly MovedSearch[]): string {
  if (searches.length === 0) return 'Each judged search finds its page where it did before.';
  const lines = searches.slice(0, MOST_SEARCHES).map(({ query, before, after }) => {
    return `- ${toCode(query)}: ${toPlace(before)} before, ${toPlace(after)} now`;
  });
  const more = searches.length - lines.length;
  return [...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}

function toPlace(place: number): string {
  return place === 0 ? 'not among the first ten' : `place ${place}`;
}

function formatPreview(
  errors: readonly Finding[],
  run: { address: string; succeeded: boolean },
  preview?: string,
): string[] {
  const link = `[this run](${run.address})`;
  if (withholdsPreview(errors)) return ['There is no preview until the mistakes are mended.'];
  if (errors.length > 0) {
    return [`You can look at the change all the same, with links that lead nowhere: “preview” at the foot of ${link}.`];
  }
  if (!run.succeeded) return [`The site could not be built from this change. The reason stands in ${link}.`];
  return [
    ...(preview === undefined ? [] : [`See it: ${preview}`]),
    `The built site can be downloaded: “preview” at the foot of ${link}.`,
  ];
}

function formatMendable(number: number): string[] {
  return number === 0 ? [] : [`The computer can mend ${number} of these: \`npm run check -- --fix\``];
}

/** A run of code with more backticks than the text has. */
function toCode(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const ticks = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return `${ticks}${space}${text.replace(/\s+/g, ' ')}${space}${ticks}`;
}
