// Promise (warning): an acronym in the text of a page is explained on that page.
import { toFinding, type Finding, type Place } from '../finding.ts';
import { isEntry, type ContentFile, type EntryFile, type Snapshot, type Rule } from '../read/snapshot.ts';
import { showValue } from '../text/show-value.ts';

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
      yield toFinding('acronym-unexplained', file, place, {
        what: `${showValue(acronym)} is not explained on this page.`,
        remedy: `Write it out the first time, with (${acronym}) after it, or use <Term id="…"/>.`,
        value: acronym,
      });
    }
  }
}

function inCapitals(file: string, place: Place, text: string): Finding {
  return toFinding('acronym-unexplained', file, place, {
    what: `${showValue(text)} is written in capitals.`,
    remedy: 'Write it in small letters: capitals are slow to read, and a screen reader may spell them.',
    value: text,
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

// Finds acronyms in text, and whether the same text says what they stand for.

/** Known to every reader, the name of a file form, or a level (AA), or found by a rule of its own (TBC). */
const COMMON: ReadonlySet<string> = new Set(
  'UK EU US USA BBC PDF CSV JSON SVG PNG RSS HTML ZIP ID FAQ CEO VAT AI IT TV PC CC BY AM PM AND OR NOT NHS AA TODO FIXME TBC TBD'.split(
    ' ',
  ),
);
const SMALL_WORDS: ReadonlySet<string> = new Set('and of the for in a an to at on with'.split(' '));

interface Capitals {
  acronyms: string[];
  /** The first run of words in capitals, which are no acronyms. */
  shouted: string | undefined;
}

/** Three words in capitals in a row, one of them too long for an acronym. */
const SHOUTED = /(?<![\w-])[A-Z]+(?:[ ,:’'-]+[A-Z]+){2,}(?![\w-])/g;

/** Acronyms stand alone: not part of a name with a hyphen or digits, not a Roman number. */
function findCapitals(label: string, names: ReadonlySet<string>): Capitals {
  const shouted = [...label.matchAll(SHOUTED)]
    .map(([run]) => run)
    .filter((run) => /[A-Z]{6}/.test(run) && !names.has(run));
  const rest = shouted.reduce((text, run) => text.replace(run, ' '), label);
  const found = rest.match(/(?<![\w-])[A-Z][A-Z&]{1,6}(?![\w-]|\.[A-Z])/g) ?? [];
  const acronyms = [...new Set(found)].filter((word) => !COMMON.has(word) && !/^[IVX]+$/.test(word));
  return { acronyms, shouted: shouted[0] };
}

/** What is asked of a text again for each acronym, worked out once. */
interface Explanations {
  /** Acronyms beside a pair of brackets: "Three-Letter Acronym (TLA)", "TLA (Three-Letter Acronym)"; and formulas. */
  bracketed: ReadonlySet<string>;
  /** First letters of all words, and of those that begin with a capital; acronyms and small words are left out. */
  initials: string;
  capitals: string;
}

function findExplanations(text: string): Explanations {
  const found = text.matchAll(
    /\(([A-Z][A-Z&]{1,6})s?[),;: ]|(?<![\w-])([A-Z][A-Z&]{1,6})(?:s?(?= \([A-Z])|(?=<sub>))/g,
  );
  const label = (text.match(/[\p{L}’']+/gu) ?? []).filter(
    (word) => !SMALL_WORDS.has(word.toLowerCase()) && !/^[A-Z]{2,7}$/.test(word),
  );
  const toInitials = (list: readonly string[]): string => list.map((word) => word[0]?.toLowerCase() ?? '').join('');
  return {
    bracketed: new Set([...found].map(([, inside, before]) => inside ?? before ?? '')),
    initials: toInitials(label),
    capitals: toInitials(label.filter((word) => /^\p{Lu}/u.test(word))),
  };
}

/**
 * True for "Three-Letter Acronym (TLA)" and "TLA (Three-Letter Acronym)" anywhere in the text,
 * and for words in a row whose first letters spell it.
 */
function isExplained(acronym: string, { bracketed, initials, capitals }: Explanations): boolean {
  const letters = acronym.replace(/&/g, '').toLowerCase();
  // Short acronyms need words with capitals: any three words spell something.
  return bracketed.has(acronym) || (letters.length > 3 ? initials : capitals).includes(letters);
}
