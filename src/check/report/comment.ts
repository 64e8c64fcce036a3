// Prints one comment for a pull request: what to fix, which pages the change affects, and where to see it.
import { withholdsPreview } from '../find-content-problems.ts';
import type { Finding } from '../finding.ts';
import { ruleAddress } from '../rule-docs.ts';
import { canFix } from '../fix-text.ts';
import { toCode } from '#text/markdown-code.ts';
import { count } from '../text/show-value.ts';
import type { MovedSearch } from './searches.ts';
import type { Affected } from './affected-pages.ts';

/** By this line the workflow finds its own comment again and changes it, instead of writing another. */
export const COMMENT_MARK = '<!-- content-check -->';
const MOST_ERRORS = 30;
const MOST_WARNINGS = 10;
const MOST_ADDRESSES = 20;
const MOST_SEARCHES = 10;
const LONGEST_ADDRESS = 120;
/** GitHub refuses a comment of more than 65,536 characters, and the old one would stay. */
const LONGEST_COMMENT = 60_000;

interface CommentParts {
  findings: readonly Finding[];
  affected: Affected;
  /** Judged searches whose page moved; left out when they were not asked. */
  searches?: readonly MovedSearch[] | undefined;
  /** The run that checked and built: its address on GitHub, and whether it came to its end. From GitHub, not from the change. */
  run?: { address: string; succeeded: boolean } | undefined;
  /** Address the preview is published at; ours. */
  preview?: string | undefined;
}

/** Markdown. Everything that comes from files is set as code, so that it cannot become markup or call anybody. */
export function formatComment(parts: CommentParts): string {
  const texts = [1, 0.3, 0.1, 0].map((share) => toText(parts, share));
  return texts.find((text) => text.length <= LONGEST_COMMENT) ?? '';
}

/** @param share how much of the lists is shown; with none of them the comment is always short */
function toText({ findings, affected, searches, run, preview }: CommentParts, share: number): string {
  const [mostErrors, mostWarnings] = [MOST_ERRORS * share, MOST_WARNINGS * share];
  const errors = findings.filter(({ severity }) => severity === 'error');
  const isTheirs = ({ file }: Finding): boolean => affected.files.length === 0 || affected.files.includes(file);
  const warnings = findings.filter((finding) => finding.severity === 'warning' && isTheirs(finding));
  const elsewhere = findings.length - errors.length - warnings.length;
  return [
    COMMENT_MARK,
    errors.length === 0
      ? '### Nothing to fix'
      : `### ${count(errors.length, 'mistake')} to fix before this can be published`,
    ...(share < 1 ? ['This comment would be too long, so it shows less. Everything: `npm run check -- --all`'] : []),
    ...errors.slice(0, mostErrors).map(formatItem),
    ...(errors.length > mostErrors ? [`… and ${count(errors.length - mostErrors, 'more mistake')}.`] : []),
    ...formatFixable(errors.filter(canFix).length),
    ...(warnings.length === 0
      ? []
      : [
          `### ${count(warnings.length, 'piece')} of advice`,
          ...warnings.slice(0, mostWarnings).map(formatItem),
          ...(warnings.length > mostWarnings
            ? [`… and ${count(warnings.length - mostWarnings, 'more piece')} of advice.`]
            : []),
        ]),
    // Advice on pages somebody else wrote is not asked of whoever changed this one.
    ...(elsewhere === 0
      ? []
      : [
          `There ${elsewhere === 1 ? 'is' : 'are'} ${count(elsewhere, 'piece')} of advice on files this change leaves alone.`,
        ]),
    '### What this change touches',
    formatAffected(affected, MOST_ADDRESSES * share),
    ...(searches === undefined ? [] : ['### Searches', formatSearches(searches, MOST_SEARCHES * share)]),
    ...(run === undefined ? [] : formatPreview(errors, run, preview)),
    'The same check on your computer: `npm run check`',
    '',
  ].join('\n\n');
}

function formatItem({ file, line, what, remedy, kind }: Finding): string {
  return `- ${toCode(`${file.slice(0, LONGEST_ADDRESS)}:${line}`)}\n  ${toCode(what)}\n  ${toCode(remedy)}\n  ${toCode(ruleAddress(kind))}`;
}

function formatAffected({ pages, linking, feeds, calendars, charts }: Affected, most: number): string {
  const list = (title: string, addresses: readonly string[]): string => formatList(title, addresses, most);
  const parts = [
    list('Pages', pages),
    list('Pages that link to them', linking),
    list('Feeds', feeds),
    list('Calendars', calendars),
    list('Files of charts', charts),
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'No page of the site.' : parts.join('\n');
}

function formatList(title: string, addresses: readonly string[], most: number): string {
  if (addresses.length === 0) return '';
  if (most === 0) return `- ${title}: ${addresses.length}`;
  const more = addresses.length > most ? ` and ${addresses.length - most} more` : '';
  return `- ${title}: ${addresses
    .slice(0, most)
    .map((address) => toCode(address.slice(0, LONGEST_ADDRESS)))
    .join(', ')}${more}`;
}

function formatSearches(searches: readonly MovedSearch[], most: number): string {
  if (searches.length === 0) return 'Each judged search finds its page where it did before.';
  const lines = searches.slice(0, most).map(({ query, before, after }) => {
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
  if (withholdsPreview(errors)) return ['There is no preview until the mistakes are fixed.'];
  if (errors.length > 0) {
    return [`You can look at the change all the same, with links that lead nowhere: “preview” at the foot of ${link}.`];
  }
  if (!run.succeeded) return [`The site could not be built from this change. The reason stands in ${link}.`];
  return [
    ...(preview === undefined ? [] : [`See it: ${preview}`]),
    `The built site can be downloaded: “preview” at the foot of ${link}.`,
  ];
}

function formatFixable(number: number): string[] {
  return number === 0 ? [] : [`This command fixes ${number} of these: \`npm run check -- --fix\``];
}
