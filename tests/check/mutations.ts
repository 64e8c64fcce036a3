// Ways to damage a content file, as a person or a program might. Each returns the damaged text, or undefined when it does not apply.
import type { makeRandom } from '../setup/random.ts';

export type Random = ReturnType<typeof makeRandom>;

export interface Mutation {
  name: string;
  /**
   * `form`: something is broken and the check must say so. `value`: a plausible other value, which only a source could
   * refute. `chance`: damage anywhere in a file, which may break something or not.
   */
  breaks: 'form' | 'value' | 'chance';
  apply: (text: string, random: Random, path: string) => string | undefined;
}

export function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)];
}

/** Changes one of the places a pattern matches. */
function atMatch(pattern: RegExp, change: (match: RegExpExecArray, random: Random) => string) {
  return (text: string, random: Random): string | undefined => {
    const match = pick([...text.matchAll(pattern)] as RegExpExecArray[], random);
    if (match === undefined) return undefined;
    return `${text.slice(0, match.index)}${change(match, random)}${text.slice(match.index + match[0].length)}`;
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

const onlyMdx =
  (apply: Mutation['apply']): Mutation['apply'] =>
  (text, random, path) =>
    path.endsWith('.mdx') ? apply(text, random, path) : undefined;
const onlyFields =
  (apply: Mutation['apply']): Mutation['apply'] =>
  (text, random, path) => {
    if (path.endsWith('.yaml')) return apply(text, random, path);
    const end = text.indexOf('\n---', 3);
    if (!path.endsWith('.mdx') || end < 0) return undefined;
    const changed = apply(text.slice(0, end), random, path);
    return changed === undefined ? undefined : changed + text.slice(end);
  };
const onlyCsv =
  (apply: Mutation['apply']): Mutation['apply'] =>
  (text, random, path) =>
    path.endsWith('.csv') ? apply(text, random, path) : undefined;
const body = (words: string): Mutation['apply'] =>
  onlyMdx((text, random) => {
    const blank = [...text.matchAll(/\n\n/g)].map(({ index }) => index).filter((at) => at > text.indexOf('\n---', 3));
    const at = pick(blank, random);
    return at === undefined ? undefined : `${text.slice(0, at)}\n\n${words}${text.slice(at)}`;
  });

/** Changes the lines at a place, as many as `width`. */
function onLine(text: string, random: Random, change: (line: string, next: string) => string[], width = 1): string {
  const lines = text.split('\n');
  const at = Math.floor(random() * (lines.length - width));
  const [line = '', next = ''] = lines.slice(at, at + 2);
  lines.splice(at, width, ...change(line, next));
  return lines.join('\n');
}

function onCharacter(text: string, random: Random, change: (now: string) => string): string {
  const at = Math.floor(random() * text.length);
  return `${text.slice(0, at)}${change(text[at] ?? '')}${text.slice(at + 1)}`;
}

export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'field name misspelt',
    breaks: 'form',
    apply: onlyFields(atMatch(/(?<=^ *(?:- )?)[a-z]\w{3,}(?=:)/gm, (match, random) => misspell(match[0], random))),
  },
  {
    name: 'title taken out',
    breaks: 'form',
    apply: onlyFields(atMatch(/^(?:title|term|summary|url|kind): .*\n/gm, () => '')),
  },
  {
    name: 'value taken out',
    breaks: 'form',
    apply: onlyFields(atMatch(/(?<=^(?:title|term|summary|url|kind|order|number|publishedOn|on):) .*$/gm, () => '')),
  },
  {
    name: 'field written twice',
    breaks: 'form',
    apply: onlyFields(atMatch(/^[a-z]\w+: .+\n/gm, (match) => match[0] + match[0])),
  },
  {
    name: 'space after a colon taken out',
    breaks: 'form',
    apply: onlyFields(atMatch(/^[a-z]\w+: (?=\w)/gm, (match) => match[0].trim())),
  },
  { name: 'quote opened', breaks: 'form', apply: onlyFields(atMatch(/(?<=^[a-z]\w+: )(?=[A-Za-z])/gm, () => '"')) },
  { name: 'quote left out', breaks: 'form', apply: onlyFields(atMatch(/"$/gm, () => '')) },
  {
    name: 'curly quotes',
    breaks: 'form',
    apply: onlyFields(atMatch(/(?<=^[a-z]\w+: )"([^"]*)"$/gm, (match) => `“${match[1] ?? ''}”`)),
  },
  { name: 'tab', breaks: 'form', apply: onlyFields(atMatch(/^ {2}(?=[-\w])/gm, () => '\t')) },
  { name: 'indent', breaks: 'form', apply: onlyFields(atMatch(/(?<=\n)(?=[a-z]\w+: )/g, () => ' ')) },
  {
    name: 'dash of a list taken out',
    breaks: 'form',
    apply: onlyFields(atMatch(/(?<=^ +)- (?=[a-z0-9-]+$)/gm, () => '')),
  },
  {
    name: 'id misspelt',
    breaks: 'form',
    apply: onlyFields(
      atMatch(
        /(?<=(?:source|organiser|original|convenedBy|group|to): |^ +- )[a-z0-9]+(?:-[a-z0-9]+){1,}(?=$)/gm,
        (match, random) => misspell(match[0], random),
      ),
    ),
  },
  {
    name: 'choice misspelt',
    breaks: 'form',
    apply: onlyFields(
      atMatch(/(?<=^ *(?:kind|role|outcome|part|state|verb): )[a-z-]{4,}$/gm, (match, random) =>
        misspell(match[0], random),
      ),
    ),
  },
  {
    name: 'day out of the calendar',
    breaks: 'form',
    apply: onlyFields(atMatch(/(?<=: \d{4}-\d{2}-)\d{2}/g, () => '32')),
  },
  {
    name: 'date with strokes',
    breaks: 'form',
    apply: onlyFields(
      atMatch(
        /(?<=: )(\d{4})-(\d{2})-(\d{2})$/gm,
        ([, year, month, day]) => `${day ?? ''}/${month ?? ''}/${year ?? ''}`,
      ),
    ),
  },
  { name: 'web address without its beginning', breaks: 'form', apply: onlyFields(atMatch(/https?:\/\//g, () => '')) },
  {
    name: 'text made far too long',
    breaks: 'form',
    apply: onlyFields(atMatch(/(?<=^(?:title|term|summary): .*)$/gm, () => ' and so on'.repeat(60))),
  },
  { name: 'alias', breaks: 'form', apply: onlyFields(atMatch(/(?<=^[a-z]\w+: ).+$/gm, () => '*anchor')) },
  { name: 'last line of the fields taken out', breaks: 'form', apply: onlyMdx(atMatch(/(?<=\n)---\n/g, () => '')) },
  { name: 'component not closed', breaks: 'form', apply: onlyMdx(atMatch(/ ?\/>/g, () => '>')) },
  {
    name: 'component misspelt',
    breaks: 'form',
    apply: onlyMdx(
      atMatch(/(?<=<)(?:Source|Fact|Org|Term|Figure|Note)(?= )/g, (match, random) => misspell(match[0], random)),
    ),
  },
  { name: 'prop misspelt', breaks: 'form', apply: onlyMdx(atMatch(/(?<=<\w+ )id(?==)/g, () => 'di')) },
  {
    name: 'id in a component misspelt',
    breaks: 'form',
    apply: onlyMdx(atMatch(/(?<=<\w+ id=")[a-z0-9-]{4,}(?=")/g, (match, random) => misspell(match[0], random))),
  },
  {
    name: 'quotes in a component curly',
    breaks: 'form',
    apply: onlyMdx(atMatch(/(?<=<\w+ id=)"([a-z0-9-]+)"/g, (match) => `“${match[1] ?? ''}”`)),
  },
  {
    name: 'address of a link misspelt',
    breaks: 'form',
    apply: onlyMdx(atMatch(/(?<=\]\(\/)[a-z0-9/-]{4,}(?=\))/g, (match, random) => misspell(match[0], random))),
  },
  { name: 'space in a link', breaks: 'form', apply: onlyMdx(atMatch(/\]\(\//g, () => '] (/')) },
  {
    name: 'level of a heading changed',
    breaks: 'form',
    apply: onlyMdx(atMatch(/^##(?= )/gm, (_match, random) => (random() < 0.5 ? '#' : '####'))),
  },
  {
    name: 'heading repeated',
    breaks: 'form',
    apply: onlyMdx(atMatch(/^## .*\n/gm, (match) => `${match[0]}\n${match[0]}`)),
  },
  { name: 'expression', breaks: 'form', apply: body('There were {1 + 1} of them.') },
  { name: 'import', breaks: 'form', apply: body("import x from './x.js'") },
  { name: 'script', breaks: 'form', apply: body('<script>alert(1)</script>') },
  { name: 'HTML', breaks: 'form', apply: body('Some <b>bold</b> words.') },
  { name: 'unsafe address', breaks: 'form', apply: body('[link text](javascript:alert(1))') },
  { name: 'remote picture', breaks: 'form', apply: body('![A dot](https://example.org/dot.png)') },
  {
    name: 'merge marker',
    breaks: 'form',
    apply: (text, random) =>
      atMatch(/^.+\n/gm, (match) => `<<<<<<< HEAD\n${match[0]}=======\n${match[0]}>>>>>>> other\n`)(text, random),
  },
  { name: 'byte order mark', breaks: 'form', apply: (text) => `\uFEFF${text}` },
  { name: 'Windows line endings', breaks: 'form', apply: (text) => text.replace(/\n/g, '\r\n') },
  { name: 'null byte', breaks: 'form', apply: (text, random) => atMatch(/ /g, () => ' \0')(text, random) },
  { name: 'invisible character', breaks: 'form', apply: (text, random) => atMatch(/ /g, () => '\u200B')(text, random) },
  { name: 'emptied', breaks: 'form', apply: () => '' },
  {
    name: 'cut off in the fields',
    breaks: 'form',
    apply: onlyFields((text, random) =>
      text.length < 80 ? undefined : text.slice(0, 40 + Math.floor(random() * (text.length - 60))),
    ),
  },
  { name: 'column of a table taken out', breaks: 'form', apply: onlyCsv(atMatch(/(?<=^id,)label,/g, () => '')) },
  { name: 'comma in a table', breaks: 'form', apply: onlyCsv(atMatch(/(?<=\d),(?=,)/g, () => ',,')) },
  { name: 'word for a number', breaks: 'form', apply: onlyCsv(atMatch(/(?<=,)\d+(?=,)/g, () => 'many')) },
  {
    name: 'unit of a table misspelt',
    breaks: 'form',
    apply: onlyCsv(atMatch(/percent|count/g, (match, random) => misspell(match[0], random))),
  },
  {
    name: 'number of a table changed',
    breaks: 'value',
    apply: onlyCsv(
      atMatch(/(?<=,)\d{2}(?=,)/g, (match, random) =>
        String(10 + ((Number(match[0]) + 1 + Math.floor(random() * 80)) % 90)),
      ),
    ),
  },
  {
    name: 'year of a date changed',
    breaks: 'value',
    apply: onlyFields(atMatch(/(?<=: )20\d\d(?=-)/g, (match) => String(Number(match[0]) + 1))),
  },
  {
    name: 'number in words changed',
    breaks: 'value',
    apply: onlyMdx(atMatch(/(?<= )\d{2}(?= )/g, (match) => String(Number(match[0]) + 1))),
  },
  {
    name: 'sentence taken out',
    breaks: 'value',
    apply: onlyMdx(atMatch(/(?<=\. )[A-Z][^.<\n]{20,}\.(?= )/g, () => '')),
  },
  {
    name: 'source exchanged for another that exists',
    breaks: 'value',
    apply: onlyMdx(atMatch(/(?<=<Source id=")[a-z0-9-]+(?=")/g, () => 'launch-article')),
  },
  { name: 'line taken out', breaks: 'chance', apply: (text, random) => onLine(text, random, () => []) },
  { name: 'line doubled', breaks: 'chance', apply: (text, random) => onLine(text, random, (line) => [line, line]) },
  {
    name: 'two lines exchanged',
    breaks: 'chance',
    apply: (text, random) => onLine(text, random, (line, next) => [next, line], 2),
  },
  { name: 'character taken out', breaks: 'chance', apply: (text, random) => onCharacter(text, random, () => '') },
  {
    name: 'character exchanged',
    breaks: 'chance',
    apply: (text, random) =>
      onCharacter(text, random, (now) => pick([...'aZ09<>{}[]()"\':-/#*_`|&!\t '], random) ?? now),
  },
  {
    name: 'cut off anywhere',
    breaks: 'chance',
    apply: (text, random) => text.slice(0, Math.floor(random() * text.length)),
  },
];
