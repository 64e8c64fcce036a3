// What became of the sources as a list for editors, in Markdown: by the role that keeps the entry, worst first. Words of pages and
// addresses are set as code, so that nothing in them can become markup, a link or a mention.
import { toCode } from '#text/markdown-code.ts';
import type { SourceNews } from './check-sources.ts';

/** Worst first; what is not named here is not news. */
const WORST_FIRST = ['changed', 'gone', 'moved', 'silent', 'unreadable', 'forbidden', 'reworded'] as const;
type Told = (typeof WORST_FIRST)[number];

/** GitHub refuses a pull request of more than 65,536 characters, and the list of outside links stands below this one. */
const LONGEST_REPORT = 30_000;
const MOST_SENTENCES = 6;
const MOST_LOST = 12;

export function formatSourceReport(news: readonly SourceNews[], nameOf: (owner: string) => string): string {
  const told = news.filter(isTold).toSorted(byWorst);
  if (told.length === 0) return 'Nothing that entries rest on has changed.\n';
  // In full, then with the addresses alone, then as many as fit.
  const full = toText(told, nameOf, formatItem);
  if (full.length <= LONGEST_REPORT) return full;
  const short = toText(told, nameOf, formatShort);
  if (short.length <= LONGEST_REPORT) return short;
  const end = short.lastIndexOf('\n', LONGEST_REPORT);
  return `${short.slice(0, end)}\n\nThe list is longer than fits here. Everything: \`npm run check:sources\`\n`;
}

function toText(
  told: readonly SourceNews[],
  nameOf: (owner: string) => string,
  format: (news: SourceNews) => string,
): string {
  const groups = [...Map.groupBy(told, ({ owner }) => owner)];
  return `${groups.map(([owner, own]) => `### For ${nameOf(owner)}\n\n${own.map(format).join('\n')}`).join('\n\n')}\n`;
}

function isTold({ reading }: SourceNews): boolean {
  return WORST_FIRST.some((outcome) => outcome === reading.check.outcome);
}

function byWorst(a: SourceNews, b: SourceNews): number {
  return rank(a) - rank(b) || (toKey(a) < toKey(b) ? -1 : 1);
}

/** A page whose dates changed comes before one whose dates are only gone. */
function rank({ reading: { check, added } }: SourceNews): number {
  return WORST_FIRST.indexOf(check.outcome as Told) + (check.outcome === 'changed' && added.length === 0 ? 0.5 : 0);
}

function toKey({ entry, source }: SourceNews): string {
  return `${entry.collection}/${entry.id} ${source}`;
}

const SENTENCES: Record<Told, string> = {
  changed: 'its source has changed',
  gone: 'its source is gone',
  moved: 'its source has moved',
  silent: 'its source gave no answer',
  unreadable: 'its source could not be compared',
  forbidden: 'its source may not be read by a program',
  reworded: 'its source is worded anew, with the same dates and sums',
};

function formatShort({ entry, source, reading: { check } }: SourceNews): string {
  return `- ${toCode(`${entry.collection}/${entry.id}`)}: ${SENTENCES[check.outcome as Told]}, ${toCode(source)}`;
}

function formatItem(news: SourceNews): string {
  const { check, added, removed } = news.reading;
  return [
    formatShort(news),
    `  - ${toCode(check.url)}`,
    ...(check.movedTo === undefined ? [] : [`  - now at ${toCode(check.movedTo)}`]),
    ...(check.note === undefined ? [] : [`  - ${toCode(check.note)}`]),
    ...added.slice(0, MOST_SENTENCES).map((sentence) => `  - new: ${toCode(sentence)}`),
    ...(added.length > MOST_SENTENCES ? [`  - and ${added.length - MOST_SENTENCES} more new sentences`] : []),
    ...(removed.length === 0 ? [] : [`  - no longer there: ${removed.slice(0, MOST_LOST).map(toCode).join(', ')}`]),
  ].join('\n');
}
