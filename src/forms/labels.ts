// The words of a form: labels, help and choices as a person reads them.
import { toWords, type FieldDescription } from '#schema/describe.ts';
import { lowerFirst } from '#text/letter-case.ts';

/** Titles of fields by their names. */
export type Titles = ReadonlyMap<string, string>;

export interface Option {
  label: string;
  value: string;
}

/** The help below a field, with an example where it is typed. A form has no "true" to write. */
export function toHint(field: FieldDescription): { hint?: string } {
  const { help, example } = field;
  const sentence = help
    ?.replace(/\bWrite "true" (?=when|while|to)/, 'Choose “Yes” ')
    // In a form entries are picked by their titles.
    .replace(/^The ids? of (\w)/, (_, letter: string) => letter.toUpperCase());
  const isShown = isTyped(field) && (typeof example === 'string' || typeof example === 'number');
  const shown = isShown ? `For example: ${example}` : undefined;
  const hint = [sentence, shown].filter((part) => part !== undefined).join(' ');
  // The program reads hints as Markdown: a bare tag would vanish.
  return hint === '' ? {} : { hint: hint.replace(/<[^>]*>/g, '`$&`') };
}

/** Everything else is picked. */
function isTyped({ shape, refersTo, writtenAs }: FieldDescription): boolean {
  if (refersTo !== undefined || writtenAs === 'day' || writtenAs === 'local-time') return false;
  return shape.kind === 'text' || shape.kind === 'number';
}

/** "small-firm" → "Small firm"; the name of a field beside it → its title. */
export function toOptions(choices: readonly string[], titles: Titles = new Map()): Option[] {
  return choices.map((value) => ({ label: titles.get(value) ?? toWords(value), value }));
}

/** What the button for one more says: "Facts" → "fact". */
export function toSingular(plural: string): string {
  const lower = lowerFirst(plural);
  return lower
    .replace(/ies$/, 'y')
    .replace(/ases$/, 'as')
    .replace(/(?<=[a-z]{2}[^s])s$/, '');
}
