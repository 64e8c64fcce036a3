// Promise: every word of the glossary leads to one term.
import { START, toFinding } from '../finding.ts';
import { isEntry, type EntryFile } from '../read/snapshot.ts';
import { showValue } from '../text/show-value.ts';
import { toKey } from './repeated.ts';
import type { Rule } from './rule.ts';

interface Word {
  file: EntryFile;
  path: readonly (string | number)[];
  word: string;
}

/** Terms come before what they stand for, and both before aliases: the alias is the one to change. */
export const termsAreUnique: Rule = ({ files }) => {
  const terms = files.filter(isEntry).filter(({ locus }) => locus.collection === 'glossary');
  const words = [
    ...terms.flatMap((file) => wordAt(file, 'term')),
    ...terms.flatMap((file) => wordAt(file, 'expansion')),
    ...terms.flatMap(aliases),
  ];
  const owners = new Map<string, EntryFile>();
  return words.flatMap(({ file, path, word }) => {
    const owner = owners.get(toKey(word)) ?? file;
    owners.set(toKey(word), owner);
    if (owner === file) return [];
    return toFinding('alias-duplicate', {
      file: file.path,
      place: file.fields?.yaml.placeOfValue(path) ?? START,
      what: `${showValue(word)} also leads to ${owner.path}.`,
      remedy: 'Keep the word on one of the two terms; name the other under "doNotConfuseWith".',
      value: word,
    });
  });
};

function wordAt(file: EntryFile, name: string): Word[] {
  const word = file.fields?.data?.[name];
  return typeof word === 'string' ? [{ file, path: [name], word }] : [];
}

function aliases(file: EntryFile): Word[] {
  const list: unknown = file.fields?.data?.['aliases'];
  if (!Array.isArray(list)) return [];
  return list.flatMap((word: unknown, index) =>
    typeof word === 'string' ? [{ file, path: ['aliases', index], word }] : [],
  );
}
