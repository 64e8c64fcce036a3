// Cuts Pagefind's index into small parts, so that a search fetches little more than its own words.
import { createHash } from 'node:crypto';
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
const ENTRY = 'pagefind-entry.json';

/** What is in Pagefind's files, by their path: "index/en_3061197.pf_index". */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** A word with the pages that have it, and where. */
type Word = [word: string, ...pages: unknown[]];
type Part = [first: string, last: string, name: string];
type Meta = [version: string, pages: unknown[], parts: Part[], ...rest: unknown[]];

interface Entry {
  languages: Record<string, { hash: string }>;
}

/** The same files with smaller parts. @throws Error when another version of Pagefind made them */
export function splitParts(files: IndexFiles): IndexFiles {
  const made = new Map(files);
  const entry = JSON.parse(Buffer.from(take(made, ENTRY)).toString('utf8')) as Entry;
  for (const [language, about] of Object.entries(entry.languages)) {
    const meta = decode(unpack(take(made, toMetaPath(about.hash)))) as Meta;
    if (meta[0] !== KNOWN) {
      throw new Error(
        `Pagefind is now ${meta[0]}. See whether the files of its index still have this form, then change KNOWN in split-parts.ts.`,
      );
    }
    const words = meta[2].flatMap(([, , name]) => (decode(unpack(take(made, toPartPath(name)))) as [Word[]])[0]);
    meta[2] = toGroups(words).map((group): Part => {
      const content = encode([group]);
      const name = toName(language, content);
      made.set(toPartPath(name), pack(content));
      return [group[0]?.[0] ?? '', group.at(-1)?.[0] ?? '', name];
    });
    const content = encode(meta);
    about.hash = toName(language, content);
    made.set(toMetaPath(about.hash), pack(content));
  }
  return made.set(ENTRY, Buffer.from(JSON.stringify(entry)));
}

const toMetaPath = (name: string): string => `pagefind.${name}.pf_meta`;
const toPartPath = (name: string): string => `index/${name}.pf_index`;

/** A file that another will stand for. */
function take(files: Map<string, Uint8Array>, path: string): Uint8Array {
  const content = files.get(path);
  if (content === undefined) throw new Error(`The search index has no ${path}.`);
  files.delete(path);
  return content;
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

/** What is in one of Pagefind's files, without its mark. */
export function unpack(content: Uint8Array): Buffer {
  return gunzipSync(content).subarray(MARK.length);
}

function pack(content: Uint8Array): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(MARK), content]), { level: 9 });
}
