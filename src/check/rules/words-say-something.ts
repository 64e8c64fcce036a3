// Promise: a page has words, its links say where they lead, its sources are listed, and nobody's private address is in it.
import { toString } from 'mdast-util-to-string';
import type { CollectionName } from '#schema/collections.ts';
import { toFinding, type Finding } from '../finding.ts';
import { placeOf, type ProsePart } from '../read/prose-part.ts';
import { isEntry, type ContentFile } from '../read/snapshot.ts';
import { isGroup } from '../read/walk-values.ts';
import { walkTree } from '../read/walk-tree.ts';
import { showValue } from '../text/show-value.ts';
import type { Rule } from './rule.ts';

/** Pages of the other collections live on their fields. */
const NEED_WORDS: readonly CollectionName[] = ['pages', 'news', 'guides', 'themes', 'objectives'];
const VAGUE =
  /^(?:click )?(?:here|this|this link|link|more|read more|learn more|find out more|more information|website|page)\.?$/i;

export const wordsSaySomething: Rule = ({ files }) => {
  const contact = contactOf(files);
  return files.flatMap((file) =>
    file.prose === undefined ? [] : [...checkPresent(file, file.prose), ...checkLinks(file, file.prose, contact)],
  );
};

/** The one address the site shows, as content/site.yaml gives it. */
function contactOf(files: readonly ContentFile[]): string | undefined {
  const site = files.find(({ locus }) => locus.kind === 'setting' && locus.id === 'site');
  const contact = site?.fields?.data?.['contact'];
  return isGroup(contact) && typeof contact['email'] === 'string' ? contact['email'] : undefined;
}

function checkPresent(file: ContentFile, prose: ProsePart): Finding[] {
  if (!isEntry(file) || !NEED_WORDS.includes(file.locus.collection) || prose.text.trim() !== '') return [];
  return [
    toFinding('words-missing', {
      file: file.path,
      place: { line: prose.firstLine, column: 1 },
      what: 'There are no words below the fields.',
      remedy: 'Write what the reader should know, beginning with a heading of two ## or a sentence.',
    }),
  ];
}

function checkLinks({ path: file }: ContentFile, prose: ProsePart, contact: string | undefined): Finding[] {
  if (prose.tree === undefined) return [];
  const found: Finding[] = [];
  walkTree(prose.tree, (node) => {
    if (node.type !== 'link') return;
    const words = toString(node).trim();
    const place = placeOf(prose, node);
    if (/^mailto:/i.test(node.url)) {
      if (node.url.slice('mailto:'.length) === contact) return;
      found.push(
        toFinding('private-address', {
          file,
          place,
          what: `${showValue(node.url.replace(/^mailto:/i, ''))} is an email address.`,
          remedy: 'Name the organisation instead.  The one contact address stands in content/site.yaml.',
          value: node.url,
        }),
      );
    } else if (VAGUE.test(words)) {
      found.push(
        toFinding('link-text-vague', {
          file,
          place,
          what: `The words of the link, ${showValue(words)}, do not say where it leads.`,
          remedy: 'Link the name of what the reader finds there.',
          value: words,
        }),
      );
    } else if (words === '' && !node.children.some(({ type }) => type === 'image')) {
      found.push(
        toFinding('link-text-vague', {
          file,
          place,
          what: `The link to ${showValue(node.url)} has no words.`,
          remedy: 'Write them between the square brackets.',
          value: node.url,
        }),
      );
    }
  });
  return found;
}
