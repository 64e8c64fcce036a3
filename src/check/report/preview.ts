// Tells what the checker knows of the entry behind an address, for the bar and the page of problems in dev.
import { entryAddress } from '#domain/addresses.ts';
import type { Preview, PreviewFinding, PreviewLink } from '#domain/preview.ts';
import type { Finding } from '../finding.ts';
import { ruleAddress } from '../rule-docs.ts';
import { addressOf } from '../read/addresses.ts';
import { isEntry, type EntryFile, type Snapshot } from '../read/snapshot.ts';

/** @param address root-relative, without the base path */
export function toPreview(snapshot: Snapshot, findings: readonly Finding[], address: string): Preview {
  const file = snapshot.addresses.get(address);
  const own = file === undefined ? [] : findingsOf(file, findings);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const { reviewed, nextReview, draft } = file?.fields?.data ?? {};
  return {
    ...(file === undefined ? {} : { file: file.path }),
    isDraft: draft === true,
    ...(typeof reviewed === 'string' ? { reviewed } : {}),
    ...(typeof nextReview === 'string' ? { nextReview } : {}),
    links: file === undefined ? [] : [...linksFrom(snapshot, file), ...linksTo(snapshot, file)],
    findings: own.map(toPreviewFinding),
    elsewhere: { errors, warnings: findings.length - errors },
  };
}

/** Errors that keep a page from being drawn truly: those of its own file and of a figure's table. */
export function errorsAt(snapshot: Snapshot, findings: readonly Finding[], address: string): Finding[] {
  const file = snapshot.addresses.get(address);
  return file === undefined ? [] : findingsOf(file, findings).filter(({ severity }) => severity === 'error');
}

function toPreviewFinding({ severity, file, line, what, remedy, kind }: Finding): PreviewFinding {
  return { severity, place: `${file}:${line}`, what, remedy, help: ruleAddress(kind) };
}

function findingsOf({ path }: EntryFile, findings: readonly Finding[]): Finding[] {
  return findings.filter(({ file }) => file === path || file === path.replace(/\.yaml$/, '.csv'));
}

/** Names an entry may have been written under, as references write it. */
function nameOf({ locus }: EntryFile): string {
  return `${locus.collection}/${locus.id}`;
}

function linksFrom({ references, entries }: Snapshot, file: EntryFile): PreviewLink[] {
  const names = references
    .filter((reference) => reference.file === file && reference.to !== 'facts')
    .map(({ to, id }) => (to === 'any' ? id : `${to}/${id}`));
  return [...new Set(names)].sort().flatMap((name) => {
    const [collection, id = ''] = name.split('/');
    const target = [...entries].find(([name]) => name === collection)?.[1].get(id);
    return target === undefined ? [] : [toLink('to', target)];
  });
}

function linksTo({ references }: Snapshot, file: EntryFile): PreviewLink[] {
  const name = nameOf(file);
  const others = references
    .filter(({ to, id }) => `${to}/${id}` === name || (to === 'any' && id === name))
    .flatMap((reference) => (isEntry(reference.file) && reference.file !== file ? [reference.file] : []));
  return [...new Set(others)].map((other) => toLink('from', other));
}

function toLink(way: 'to' | 'from', file: EntryFile): PreviewLink {
  const { collection, id } = file.locus;
  const address = collection === 'sources' ? entryAddress(collection, id) : addressOf(file);
  return { text: `${way} ${nameOf(file)}`, ...(address === undefined ? {} : { address }) };
}
