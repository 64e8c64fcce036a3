// Promise (warning): an acronym in the words of a page is explained on that page.
import { toString } from 'mdast-util-to-string';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { toFinding, type Finding } from '../finding.ts';
import { placeOf } from '../read/prose-part.ts';
import type { ContentFile } from '../read/snapshot.ts';
import { showValue } from '../text/show-value.ts';
import type { Rule } from './rule.ts';

/** Known to every reader, or the name of a file form. */
const COMMON: ReadonlySet<string> = new Set(
  'UK EU US USA BBC PDF CSV JSON SVG PNG RSS HTML ZIP ID FAQ CEO VAT AI IT TV PC CC BY AM PM AND OR NOT NHS'.split(' '),
);

export const acronymsAreExplained: Rule = ({ files }) => files.flatMap(checkFile);

/** The first place of each acronym that no brackets on the page explain. */
function checkFile({ path: file, prose, fields }: ContentFile): Finding[] {
  if (prose?.tree === undefined) return [];
  const whole = `${fields?.yaml.text ?? ''}\n${toString(prose.tree)}`;
  const told = new Set<string>();
  const found: Finding[] = [];
  visit(prose.tree, 'text', (node: Nodes & { value: string }) => {
    for (const [acronym] of node.value.matchAll(/\b[A-Z][A-Z&]{1,6}\b/g)) {
      if (COMMON.has(acronym) || told.has(acronym) || isRoman(acronym) || isExplained(acronym, whole)) continue;
      told.add(acronym);
      found.push(
        toFinding('acronym-unexplained', {
          file,
          place: placeOf(prose, node),
          what: `${showValue(acronym)} is not explained on this page.`,
          remedy: `Write it out the first time, with (${acronym}) after it, or use <Term id="…"/>.`,
          value: acronym,
        }),
      );
    }
  });
  return found;
}

/** "Science and Innovation Audit (SIA)", "SIA (Science and Innovation Audit)", or words in order whose capitals spell it. */
function isExplained(acronym: string, whole: string): boolean {
  const name = acronym.replace(/&/g, '\\&');
  return new RegExp(`\\(${name}s?[),; ]|\\b${name}s? \\([A-Z]`).test(whole);
}

function isRoman(word: string): boolean {
  return /^[IVX]+$/.test(word);
}
