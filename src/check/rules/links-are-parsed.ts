// Promise: no reader sees the brackets of a link that did not become one.
import { toFinding, type Finding } from '../finding.ts';
import { isBrokenLink, textBefore } from '../read/prose-part.ts';
import type { ContentFile, Rule } from '../read/snapshot.ts';
import { showValue, quoteWhole } from '../text/show-value.ts';

/** [link text] (address), [link text](address with spaces), [link text][name]: what is left in the text when a link fails. */
const LEFT_OVER =
  /(?:!?\[[^\]]{0,200})?\](?:\s?\(\s*(?:\/|#|https?:|www\.|[a-z]+:|[a-z]+\/)[^)\n]{0,500}\)|\[[^\]\n]{1,500}\])/i;

/** (link text)[/address/]: the two pairs of brackets swapped. */
const SWAPPED = /\(([^()\n]{1,200})\)\[((?:\/|https?:|www\.)[^\]\s]{0,500})\]/;

/** [/address/](link text): the address where the text belongs. */
const REVERSED = /\[((?:\/|https?:)[^\]\s]{0,500})\]\(([^)\n]{0,500})\)/;

export const linksAreParsed: Rule = ({ files }) => files.flatMap((file) => [...checkFile(file)]);

function* checkFile({ path: file, prose }: ContentFile): Generator<Finding> {
  const before = textBefore(prose);
  for (const { text, place } of prose?.outline?.links ?? []) {
    if (!isBrokenLink(before(place), text)) continue;
    const isSwapped = before(place).endsWith(')[');
    yield toFinding('link-malformed', file, place, {
      what: isSwapped
        ? `The brackets of this link are swapped: ${showValue(text)}.`
        : `The address of this link ends in its middle: ${showValue(text)}.`,
      remedy: isSwapped
        ? 'Write the words in square brackets and the address in round ones:   [link text](https://…)'
        : 'Write %20 for a space in an address.',
      value: text,
    });
  }
  for (const { text, place } of prose?.outline?.texts ?? []) {
    const match = LEFT_OVER.exec(text);
    const [swapped, swappedText = '', swappedAddress = ''] = SWAPPED.exec(text) ?? [];
    if (swapped !== undefined) {
      yield toFinding('link-malformed', file, place, {
        what: `The brackets of ${showValue(swapped)} are swapped.`,
        remedy: `Write:   [${quoteWhole(swappedText)}](${quoteWhole(swappedAddress)})`,
        value: swapped,
      });
      continue;
    }
    const [reversed, address = '', label = ''] = REVERSED.exec(text) ?? [];
    if (reversed !== undefined) {
      yield toFinding('link-malformed', file, place, {
        what: `${showValue(reversed)} has its address where the text belongs.`,
        remedy: `Write:   [${quoteWhole(label)}](${quoteWhole(address)})`,
        value: reversed,
      });
      continue;
    }
    if (match === null) continue;
    yield toFinding('link-malformed', file, place, {
      what: `${showValue(match[0])} is not read as a link.`,
      remedy: 'Write [link text](/address/) with no space between the brackets and none in the address.',
      value: match[0],
    });
  }
}
