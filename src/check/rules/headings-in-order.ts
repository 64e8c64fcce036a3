// Promise: headings begin at the second level, skip none, and no two lead to the same place.
import { isTemplateAnchor } from '#domain/page-anchors.ts';
import { toFinding, type Finding } from '../finding.ts';
import { isEntry, type EntryFile, type Rule } from '../read/snapshot.ts';
import { showValue } from '../text/show-value.ts';
import { toKey } from './repeated.ts';

export const headingsInOrder: Rule = ({ files }) => files.filter(isEntry).flatMap((file) => [...checkFile(file)]);

function* checkFile({ path: file, locus, prose }: EntryFile): Generator<Finding> {
  const seen = new Set<string>();
  let above = 1;
  for (const [index, { text, depth, place }] of (prose?.outline?.headings ?? []).entries()) {
    const anchor = prose?.anchors[index] ?? '';
    const fault = orderFault(depth, above, text, anchor);
    if (fault !== undefined) yield toFinding('heading-order', file, place, { ...fault, value: text });
    above = depth;
    if (seen.has(toKey(text))) {
      yield toFinding('heading-duplicate', file, place, {
        what: `The heading ${showValue(text)} is on this page twice.`,
        remedy: 'Say in one of them what sets it apart.',
        value: text,
      });
    } else if (anchor !== '' && isTemplateAnchor(anchor, locus.collection)) {
      yield toFinding('heading-duplicate', file, place, {
        what: `The heading ${showValue(text)} would have the place #${anchor}, which the page uses itself.`,
        remedy: 'Say in it what sets it apart.',
        value: text,
      });
    }
    seen.add(toKey(text));
  }
}

function orderFault(
  depth: number,
  above: number,
  text: string,
  anchor: string,
): { what: string; remedy: string } | undefined {
  if (text === '') return { what: 'This heading has no text.', remedy: 'Write it, or delete the line.' };
  if (!/[\p{L}\p{N}]/u.test(anchor)) {
    return {
      what: `The heading ${showValue(text)} has no letters or digits, so nothing can link to it.`,
      remedy: 'Write it in words.',
    };
  }
  if (depth === 1) {
    return {
      what: `The heading ${showValue(text)} is on the first level, which is for the title.`,
      remedy: `Write:   ## ${text.slice(0, 60)}`,
    };
  }
  if (depth <= above + 1) return undefined;
  return {
    what: `The heading ${showValue(text)} skips a level.`,
    remedy: `Write:   ${'#'.repeat(above + 1)} ${text.slice(0, 60)}`,
  };
}
