// Cuts Pagefind's index into small parts, so that a search fetches little more than its own words.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** The version of Pagefind whose files are known here. */
const KNOWN = '1.5.2';
/** What each file of Pagefind begins with. */
const MARK = 'pagefind_dcd';
/** Bytes of a part before compression, where its words allow; Pagefind's own have 50,000. */
const WANTED = 6000;
/** Words that begin with the same letters stay in one part, where Pagefind looks for words begun. */
const ALIKE = 3;

/** A word with the pages that have it, and where. */
type Word = [word: string, ...pages: unknown[]];
type Part = [first: string, last: string, name: string];
type Meta = [version: string, pages: unknown[], parts: Part[], ...rest: unknown[]];

interface Entry {
  languages: Record<string, { hash: string }>;
}

/** @param folder Pagefind's files of a site. @throws Error when another version of Pagefind wrote them */
export function splitParts(folder: string): void {
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(entryFile, 'utf8')) as Entry;
  for (const [language, about] of Object.entries(entry.languages)) {
    const metaFile = join(folder, `pagefind.${about.hash}.pf_meta`);
    const meta = decode(readPacked(metaFile)) as Meta;
    if (meta[0] !== KNOWN) {
      throw new Error(
        `Pagefind is now ${meta[0]}. See whether the files of its index still have this form, then change KNOWN in split-parts.ts.`,
      );
    }
    const files = meta[2].map(([, , name]) => join(folder, 'index', `${name}.pf_index`));
    const words = files.flatMap((file) => (decode(readPacked(file)) as [Word[]])[0]);
    for (const file of [...files, metaFile]) rmSync(file);
    meta[2] = toGroups(words).map((group): Part => {
      const content = encode([group]);
      const name = toName(language, content);
      writePacked(join(folder, 'index', `${name}.pf_index`), content);
      return [group[0]?.[0] ?? '', group.at(-1)?.[0] ?? '', name];
    });
    const content = encode(meta);
    about.hash = toName(language, content);
    writePacked(join(folder, `pagefind.${about.hash}.pf_meta`), content);
  }
  writeFileSync(entryFile, JSON.stringify(entry));
}

/** @param words in their order, which stays */
function toGroups(words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  let room = 0;
  let before = '';
  for (const word of words) {
    const begins = word[0].slice(0, ALIKE);
    if (room <= 0 && begins !== before) {
      groups.push([]);
      room = WANTED;
    }
    groups.at(-1)?.push(word);
    room -= encode(word).length;
    before = begins;
  }
  return groups;
}

/** Browsers keep these files for good, so that the name must change with the content. */
function toName(language: string, content: Uint8Array): string {
  return `${language}_${createHash('sha256').update(content).digest('hex').slice(0, 12)}`;
}

/** What is in one of Pagefind's files. */
export function readPacked(file: string): Buffer {
  return gunzipSync(readFileSync(file)).subarray(MARK.length);
}

function writePacked(file: string, content: Uint8Array): void {
  writeFileSync(file, gzipSync(Buffer.concat([Buffer.from(MARK), content]), { level: 9 }));
}
