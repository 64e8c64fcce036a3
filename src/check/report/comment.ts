// Prints one comment for a pull request: what to mend, and what the change touches.
import type { Finding } from '../finding.ts';
import { kindAddress } from '../kinds.ts';
import { count } from '../text/show-value.ts';
import type { Touched } from './touched.ts';

/** By this line the workflow finds its own comment again and changes it, instead of writing another. */
export const COMMENT_MARK = '<!-- content-check -->';
const MOST_ERRORS = 30;
const MOST_WARNINGS = 10;
const MOST_ADDRESSES = 20;

/** Markdown. Everything that comes from files is set as code, so that it cannot become markup. */
export function formatComment(findings: readonly Finding[], touched: Touched): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return [
    COMMENT_MARK,
    errors.length === 0
      ? '### Nothing to mend'
      : `### ${count(errors.length, 'mistake')} to mend before this can be published`,
    ...errors.slice(0, MOST_ERRORS).map(formatItem),
    ...(errors.length > MOST_ERRORS ? [`… and ${count(errors.length - MOST_ERRORS, 'more mistake')}.`] : []),
    ...(warnings.length === 0
      ? []
      : [`### ${count(warnings.length, 'piece')} of advice`, ...warnings.slice(0, MOST_WARNINGS).map(formatItem)]),
    '### What this change touches',
    formatTouched(touched),
    'The same check on your computer: `npm run check`',
    '',
  ].join('\n\n');
}

function formatItem({ file, line, what, remedy, kind }: Finding): string {
  return `- ${toCode(`${file}:${line}`)}\n  ${toCode(what)}\n  ${toCode(remedy)}\n  ${toCode(kindAddress(kind))}`;
}

function formatTouched({ pages, linking, files }: Touched): string {
  const parts = [
    list('Pages', pages),
    list('Pages that link to them', linking),
    list('Feeds, calendars and data', files),
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'No page of the site.' : parts.join('\n');
}

function list(title: string, addresses: readonly string[]): string {
  if (addresses.length === 0) return '';
  const more = addresses.length > MOST_ADDRESSES ? ` and ${addresses.length - MOST_ADDRESSES} more` : '';
  return `- ${title}: ${addresses.slice(0, MOST_ADDRESSES).map(toCode).join(', ')}${more}`;
}

/** A run of code with more backticks than the text has. */
function toCode(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const ticks = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return `${ticks}${space}${text.replace(/\s+/g, ' ')}${space}${ticks}`;
}
