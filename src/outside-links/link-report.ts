// What became of outside links as a list for editors, in Markdown: the links without a page, then those that moved.
import { toCode } from '#text/markdown-code.ts';
import type { LinkCheck } from './check-link.ts';

/** With the list of sources, the text of a pull request must stay below 65,536 characters. */
const MOST = 25;
const LONGEST_ADDRESS = 200;

export function formatLinkReport(links: readonly LinkCheck[]): string {
  const parts = [
    list('Outside links without a page', links, ({ outcome }) => outcome === 'missing', toCodeOf),
    list('Outside links that moved for good', links, ({ outcome }) => outcome === 'moved', toMove),
    list('Outside links without an answer', links, ({ outcome }) => outcome === 'silent', toCodeOf),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '\nEvery outside link answers.\n' : `\n${parts.join('\n\n')}\n`;
}

function list(
  title: string,
  links: readonly LinkCheck[],
  isListed: (link: LinkCheck) => boolean,
  format: (link: LinkCheck) => string,
): string {
  const own = links.filter(isListed);
  if (own.length === 0) return '';
  const more = own.length > MOST ? [`- and ${own.length - MOST} more, in \`content/link-checks.yaml\``] : [];
  return [`### ${title}, ${own.length}`, '', ...own.slice(0, MOST).map((link) => `- ${format(link)}`), ...more].join(
    '\n',
  );
}

function toCodeOf({ url, note, status }: LinkCheck): string {
  return `${toCode(url.slice(0, LONGEST_ADDRESS))} ${toCode(note ?? String(status ?? 'no answer'))}`;
}

function toMove({ url, movedTo = '' }: LinkCheck): string {
  return `${toCode(url.slice(0, LONGEST_ADDRESS))} is now ${toCode(movedTo.slice(0, LONGEST_ADDRESS))}`;
}
