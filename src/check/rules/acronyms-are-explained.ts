// Promise (warning): an acronym in the words of a page is explained on that page.
import { toFinding, type Finding, type Place } from '../finding.ts';
import { isEntry, type ContentFile, type EntryFile, type Snapshot } from '../read/snapshot.ts';
import { findCapitals, findExplanations, isExplained } from '../text/acronyms.ts';
import { showValue } from '../text/show-value.ts';
import type { Rule } from './rule.ts';

export const acronymsAreExplained: Rule = (snapshot) => {
  const names = collectNames(snapshot);
  return snapshot.files.flatMap((file) => [...checkFile(file, names)]);
};

/** The first place of each acronym that nothing on the page explains. */
function* checkFile({ path: file, prose, fields }: ContentFile, names: ReadonlySet<string>): Generator<Finding> {
  const texts = prose?.outline?.texts ?? [];
  if (texts.length === 0) return;
  const explanations = findExplanations(`${fields?.yaml.text ?? ''}\n${prose?.text ?? ''}`);
  const reported = new Set<string>(names);
  for (const { text, place } of texts) {
    const { acronyms, shouted } = findCapitals(text, names);
    if (shouted !== undefined) yield inCapitals(file, place, shouted);
    for (const acronym of acronyms) {
      if (reported.has(acronym)) continue;
      reported.add(acronym);
      if (isExplained(acronym, explanations)) continue;
      yield toFinding('acronym-unexplained', {
        file,
        place,
        what: `${showValue(acronym)} is not explained on this page.`,
        remedy: `Write it out the first time, with (${acronym}) after it, or use <Term id="…"/>.`,
        value: acronym,
      });
    }
  }
}

function inCapitals(file: string, place: Place, words: string): Finding {
  return toFinding('acronym-unexplained', {
    file,
    place,
    what: `${showValue(words)} is written in capitals.`,
    remedy: 'Write it in small letters: capitals are slow to read, and a screen reader may spell them.',
    value: words,
  });
}

/** Organisations that are called by their letters and nothing longer. */
function collectNames({ entries }: Snapshot): ReadonlySet<string> {
  return new Set([...(entries.get('organisations')?.values() ?? [])].filter(isEntry).flatMap(titleOf));
}

function titleOf({ fields }: EntryFile): string[] {
  const title = fields?.data?.['title'];
  return typeof title === 'string' ? [title] : [];
}
