// Takes all entries of a collection out of a folder of content, with all that leads to them, as an editor would who starts without.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { Finding } from '#check/finding.ts';
import { checkSnapshot } from '#check/find-content-problems.ts';
import { readSnapshot } from '#check/read/read-snapshot.ts';
import { isEntry, type ContentFile } from '#check/read/snapshot.ts';
import type { CollectionName } from '#schema/collections.ts';

/** What is taken out can take others along: a group its convener, an event its group. */
const MOST_PASSES = 12;

/** @throws Error with what is left to fix, when the folder cannot be made whole. */
export function emptyCollection(folder: string, collection: CollectionName): void {
  for (const file of readSnapshot(folder).files) {
    if (isEntry(file) && file.locus.collection === collection) remove(folder, file);
  }
  // Nothing of this was ever published.
  writeFileSync(join(folder, 'redirects.yaml'), 'redirects: []\n');
  writeFileSync(join(folder, 'published-addresses.yaml'), 'published: []\n');
  let errors: Finding[] = [];
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const snapshot = readSnapshot(folder);
    errors = checkSnapshot(snapshot).filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return;
    for (const [path, own] of Map.groupBy(errors, ({ file }) => file)) {
      const file = snapshot.files.find((one) => one.path === path);
      if (file !== undefined) fix(folder, file, own);
    }
  }
  throw new Error(errors.map(({ file, line, what }) => `${file}:${line} ${what}`).join('\n'));
}

function remove(folder: string, { path }: ContentFile): void {
  const place = join(folder, path.slice('content/'.length));
  rmSync(place, { force: true });
  if (path.startsWith('content/consultations/')) rmSync(place.replace(/yaml$/, 'csv'), { force: true });
}

/** Takes out what leads nowhere; an entry that cannot be without it goes too. */
function fix(folder: string, file: ContentFile, findings: readonly Finding[]): void {
  const [, front = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(file.text ?? '') ?? ['', file.text ?? ''];
  const gone = new Set(findings.flatMap(({ value }) => value ?? []));
  const isDangling = findings.some(({ kind }) =>
    /^(?:reference|fact|link-target|link-anchor)-missing$|^section-off$/.test(kind),
  );
  if (file.path.startsWith('content/examples/')) {
    remove(folder, file);
  } else if (findings.some(({ what }) => what.includes('allThemes'))) {
    write(folder, file, `${front}allThemes: true\n`, body);
  } else if (isDangling) {
    const document = parseDocument(front);
    prune(document.contents, gone);
    write(folder, file, document.toString({ lineWidth: 0 }), withoutLinks(body, gone));
  } else if (isEntry(file)) {
    remove(folder, file);
  }
}

function write(folder: string, { path, prose }: ContentFile, front: string, body: string): void {
  const text = prose === undefined ? front : `---\n${front}---\n${body}`;
  writeFileSync(join(folder, path.slice('content/'.length)), text);
}

/** A group with one of these is about what it names, and goes with it; of others the field goes alone. */
const SUBJECTS = ['id', 'to', 'entry'];

/** Takes out the items and fields that name what is gone. @returns true when the node itself goes */
function prune(node: Node | null, gone: ReadonlySet<string>, isItem = false): boolean {
  if (isScalar(node)) return gone.has(String(node.value).replace(/#.*$/, ''));
  if (isSeq(node)) {
    node.items = node.items.filter((item) => !prune(item as Node, gone, true));
    return false;
  }
  if (!isMap(node)) return false;
  const named = node.items.filter(({ value }) => prune(value as Node | null, gone));
  node.items = node.items.filter((pair) => !named.includes(pair));
  return named.some(({ key }) => isItem || SUBJECTS.includes(String(key)));
}

/** The words of links stay, components go. */
function withoutLinks(body: string, gone: ReadonlySet<string>): string {
  const withoutIds = body.replaceAll(/<[A-Z]\w+\s[^>]*?id="([^"]*)"[^>]*>/g, (component, ids: string) => {
    const left = ids.split(' ').filter((id) => !gone.has(id));
    return left.length === 0 ? '' : component.replace(`"${ids}"`, `"${left.join(' ')}"`);
  });
  return withoutIds.replaceAll(/(?<!!)\[([^\]]*)\]\(([^)\s]*)\)/g, (link, text: string, address: string) =>
    gone.has(address) || gone.has(address.replace(/^.*#/, '')) || gone.has(address.replace(/#.*$/, '')) ? text : link,
  );
}
