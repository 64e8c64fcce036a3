// Promise: a page has text, its links say where they lead, its sources are listed, and nobody's private address is in it.
import { COLLECTIONS } from '#schema/collections.ts';
import { toFinding, toPlace, type Finding } from '../finding.ts';
import { isBrokenLink, textBefore, type ProsePart } from '../read/prose-part.ts';
import { readSetting } from '../read/setting-lists.ts';
import { isEntry, type ContentFile, type Rule } from '../read/snapshot.ts';
import { isGroup } from '../read/walk-values.ts';
import { showValue, quoteWhole } from '../text/show-value.ts';

const VAGUE =
  /^(?:click )?(?:here|this|this link|link|more|read more|learn more|find out more|more information|website|page)\.?$/i;
/** An address alone, which nobody reads aloud. */
const BARE = /^(?:https?:\/\/|www\.)\S+$/i;

/** The host of a whole address, without www. */
function hostOf(address: string): string | undefined {
  const whole = /^www\./i.test(address) ? `https://${address}` : address;
  if (!/^https?:/i.test(whole) || !URL.canParse(whole)) return undefined;
  return new URL(whole).hostname.replace(/^www\./, '');
}

export const textIsSpecific: Rule = ({ files }) => {
  const contact = contactOf(files);
  return files.flatMap((file) =>
    file.prose === undefined ? [] : [...checkPresent(file, file.prose), ...checkLinks(file, file.prose, contact)],
  );
};

/** The one address the site shows, as content/site.yaml gives it. */
function contactOf(files: readonly ContentFile[]): string | undefined {
  const contact = readSetting(files, 'site')?.['contact'];
  return isGroup(contact) && typeof contact['email'] === 'string' ? contact['email'] : undefined;
}

function* checkPresent(file: ContentFile, prose: ProsePart): Generator<Finding> {
  if (!isEntry(file) || !COLLECTIONS[file.locus.collection].needsText || prose.text.trim() !== '') return;
  yield toFinding('text-missing', file.path, toPlace(prose.firstLine), {
    what: 'There is no text below the fields.',
    remedy: 'Write what the reader should know, beginning with a heading of two ## or a sentence.',
  });
}

function* checkLinks({ path: file }: ContentFile, prose: ProsePart, contact: string | undefined): Generator<Finding> {
  const before = textBefore(prose);
  for (const { url, text, definition, hasPicture, place } of prose.outline?.links ?? []) {
    if (definition !== undefined || isBrokenLink(before(place), text)) continue;
    if (/^mailto:/i.test(url)) {
      if (url.slice('mailto:'.length) === contact) continue;
      yield toFinding('private-address', file, place, {
        what: `${showValue(url.replace(/^mailto:/i, ''))} is an email address.`,
        remedy: 'Name the organisation instead.  The one contact address is in content/site.yaml.',
        value: url,
      });
    } else if (hostOf(text) !== undefined && hostOf(url) !== undefined && hostOf(text) !== hostOf(url)) {
      yield toFinding('address-unsafe', file, place, {
        what: `The text of the link names ${hostOf(text) ?? ''}, and the link leads to ${hostOf(url) ?? ''}.`,
        remedy: 'Open both, and correct the wrong one.',
        value: url,
      });
    } else if (BARE.test(text)) {
      yield toFinding('link-text-vague', file, place, {
        what: `The text of the link is its address, ${showValue(text)}.`,
        remedy: `Write what the reader finds there:   [link text](${quoteWhole(url)})`,
        value: text,
      });
    } else if (VAGUE.test(text)) {
      yield toFinding('link-text-vague', file, place, {
        what: `The text of the link, ${showValue(text)}, does not say where it leads.`,
        remedy: 'Link the name of what the reader finds there.',
        value: text,
      });
    } else if (text === '' && !hasPicture) {
      yield toFinding('link-text-vague', file, place, {
        what: `The link to ${showValue(url)} has no text.`,
        remedy: 'Write it between the square brackets.',
        value: url,
      });
    }
  }
}
