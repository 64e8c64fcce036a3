// Ways to damage a content file, as a person or a program might. Each returns the damaged text, or undefined when it does not apply.
import type { makeRandom } from '../setup/random.ts';

export type Random = ReturnType<typeof makeRandom>;
export type Damage = (text: string, random: Random, path: string) => string | undefined;

export function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)];
}

/** What stands where a pattern matched. */
type Change = string | ((match: string, random: Random) => string);

/** Changes one of the places a pattern matches. */
function atMatch(pattern: RegExp, change: Change): Damage {
  return (text, random) => {
    const match = pick([...text.matchAll(pattern)], random);
    if (match === undefined) return undefined;
    const after = typeof change === 'string' ? change : change(match[0], random);
    return `${text.slice(0, match.index)}${after}${text.slice(match.index + match[0].length)}`;
  };
}

/** Swaps two letters that stand side by side and differ. */
function misspell(word: string, random: Random): string {
  const places = [...word].flatMap((letter, index) =>
    index > 0 && letter !== word[index - 1] && /[a-z]/i.test(letter) ? [index] : [],
  );
  const at = pick(places, random);
  return at === undefined ? `${word}x` : `${word.slice(0, at - 1)}${word[at]}${word[at - 1]}${word.slice(at + 1)}`;
}

function inFields(damage: Damage): Damage {
  return (text, random, path) => {
    if (path.endsWith('.yaml')) return damage(text, random, path);
    const end = text.indexOf('\n---', 3);
    if (!path.endsWith('.mdx') || end < 0) return undefined;
    const changed = damage(text.slice(0, end), random, path);
    return changed === undefined ? undefined : changed + text.slice(end);
  };
}

function onlyIn(ending: string, damage: Damage): Damage {
  return (text, random, path) => (path.endsWith(ending) ? damage(text, random, path) : undefined);
}

/** A paragraph more below the fields. */
function addParagraph(paragraph: string): Damage {
  return (text, random) => {
    const blank = [...text.matchAll(/\n\n/g)].map(({ index }) => index).filter((at) => at > text.indexOf('\n---', 3));
    const at = pick(blank, random);
    return at === undefined ? undefined : `${text.slice(0, at)}\n\n${paragraph}${text.slice(at)}`;
  };
}

/** Changes the lines at a place, as many as `width`. */
function onLine(change: (line: string, next: string) => string[], width = 1): Damage {
  return (text, random) => {
    const lines = text.split('\n');
    const at = Math.floor(random() * (lines.length - width));
    const [line = '', next = ''] = lines.slice(at, at + 2);
    lines.splice(at, width, ...change(line, next));
    return lines.join('\n');
  };
}

function onCharacter(change: (now: string, random: Random) => string): Damage {
  return (text, random) => {
    const at = Math.floor(random() * text.length);
    return `${text.slice(0, at)}${change(text[at] ?? '', random)}${text.slice(at + 1)}`;
  };
}

const IN_FIELDS: Record<string, readonly [RegExp, Change]> = {
  'field name misspelt': [/(?<=^ *(?:- )?)[a-z]\w{3,}(?=:)/gm, misspell],
  'title taken out': [/^(?:title|term|summary|url|kind): .*\n/gm, ''],
  'value taken out': [/(?<=^(?:title|term|summary|url|kind|order|number|publishedOn|on):) .*$/gm, ''],
  'field written twice': [/^[a-z]\w+: .+\n/gm, (line) => line + line],
  'space after a colon taken out': [/^[a-z]\w+: (?=\w)/gm, (name) => name.trim()],
  'quote opened': [/(?<=^[a-z]\w+: )(?=[A-Za-z])/gm, '"'],
  'quote left out': [/"$/gm, ''],
  'curly quotes': [/(?<=^[a-z]\w+: )"([^"]*)"$/gm, (value) => `“${value.slice(1, -1)}”`],
  tab: [/^ {2}(?=[-\w])/gm, '\t'],
  indent: [/(?<=\n)(?=[a-z]\w+: )/g, ' '],
  'dash of a list taken out': [/(?<=^ +)- (?=[a-z0-9-]+$)/gm, ''],
  'id misspelt': [
    /(?<=(?:source|organiser|original|convenedBy|group|to): |^ +- )[a-z0-9]+(?:-[a-z0-9]+){1,}(?=$)/gm,
    misspell,
  ],
  'choice misspelt': [/(?<=^ *(?:kind|role|outcome|part|state|verb): )[a-z-]{4,}$/gm, misspell],
  'day out of the calendar': [/(?<=: \d{4}-\d{2}-)\d{2}/g, '32'],
  'date with strokes': [/(?<=: )\d{4}-\d{2}-\d{2}$/gm, (date) => date.split('-').reverse().join('/')],
  'web address without its beginning': [/https?:\/\//g, ''],
  'text made far too long': [/(?<=^(?:title|term|summary): .*)$/gm, ' and so on'.repeat(60)],
  alias: [/(?<=^[a-z]\w+: ).+$/gm, '*anchor'],
};

const IN_PAGES: Record<string, readonly [RegExp, Change]> = {
  'last line of the fields taken out': [/(?<=\n)---\n/g, ''],
  'component not closed': [/ ?\/>/g, '>'],
  'component misspelt': [/(?<=<)(?:Source|Fact|Org|Term|Figure|Note)(?= )/g, misspell],
  'prop misspelt': [/(?<=<\w+ )id(?==)/g, 'di'],
  'id in a component misspelt': [/(?<=<\w+ id=")[a-z0-9-]{4,}(?=")/g, misspell],
  'quotes in a component curly': [/(?<=<\w+ id=)"([a-z0-9-]+)"/g, (value) => `“${value.slice(1, -1)}”`],
  'address of a link misspelt': [/(?<=\]\(\/)[a-z0-9/-]{4,}(?=\))/g, misspell],
  'space in a link': [/\]\(\//g, '] (/'],
  'level of a heading changed': [/^##(?= )/gm, (_, random) => (random() < 0.5 ? '#' : '####')],
  'heading repeated': [/^## .*\n/gm, (heading) => `${heading}\n${heading}`],
};

const PARAGRAPHS: Record<string, string> = {
  expression: 'There were {1 + 1} of them.',
  import: "import x from './x.js'",
  script: '<script>alert(1)</script>',
  HTML: 'Some <b>bold</b> words.',
  'unsafe address': '[link text](javascript:alert(1))',
  'remote picture': '![A dot](https://example.org/dot.png)',
};

const IN_TABLES: Record<string, readonly [RegExp, Change]> = {
  'column of a table taken out': [/(?<=^id,)label,/g, ''],
  'comma in a table': [/(?<=\d),(?=,)/g, ',,'],
  'word for a number': [/(?<=,)\d+(?=,)/g, 'many'],
  'unit of a table misspelt': [/percent|count/g, misspell],
};

/** Something is broken, and the check must say so. */
export const BREAKING: Record<string, Damage> = {
  ...mapValues(IN_FIELDS, (row) => inFields(atMatch(...row))),
  ...mapValues(IN_PAGES, (row) => onlyIn('.mdx', atMatch(...row))),
  ...mapValues(PARAGRAPHS, (paragraph) => onlyIn('.mdx', addParagraph(paragraph))),
  ...mapValues(IN_TABLES, (row) => onlyIn('.csv', atMatch(...row))),
  'merge marker': atMatch(/^.+\n/gm, (line) => `<<<<<<< HEAD\n${line}=======\n${line}>>>>>>> other\n`),
  'byte order mark': (text) => `\uFEFF${text}`,
  'Windows line endings': (text) => text.replace(/\n/g, '\r\n'),
  'null byte': atMatch(/ /g, ' \0'),
  'invisible character': atMatch(/ /g, '\u200B'),
  emptied: () => '',
};

/** Damage anywhere in a file, which may break something or not. */
export const RANDOM: Record<string, Damage> = {
  'line taken out': onLine(() => []),
  'line doubled': onLine((line) => [line, line]),
  'two lines exchanged': onLine((line, next) => [next, line], 2),
  'character taken out': onCharacter(() => ''),
  'character exchanged': onCharacter((now, random) => pick([...'aZ09<>{}[]()"\':-/#*_`|&!\t '], random) ?? now),
  'cut off in the fields': inFields((text, random) => text.slice(0, Math.floor(random() * text.length))),
  'cut off anywhere': (text, random) => text.slice(0, Math.floor(random() * text.length)),
};

function mapValues<A, B>(table: Readonly<Record<string, A>>, to: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, to(value)]));
}
