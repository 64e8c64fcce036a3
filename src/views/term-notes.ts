// The glossary terms of one page: each has a letter, and its meaning stands once at the end of the page.
import { find, type RenderContext } from '#domain/render-context.ts';

export interface TermNote {
  /** a, b, … z, aa: printed behind the word. */
  note: string;
  /** Where the meaning stands on the page. */
  anchor: string;
  term: string;
  /** "TLA (Three-Letter Acronym)" */
  heading: string;
  definition: string;
  /** The page of the term. */
  href: string;
}

/** Gives each term its letter as it is first asked for. */
export class TermNotes {
  readonly #context: RenderContext;
  readonly #notes = new Map<string, TermNote>();

  constructor(context: RenderContext) {
    this.#context = context;
  }

  of(id: string): Pick<TermNote, 'note' | 'anchor' | 'href'> {
    const known = this.#notes.get(id) ?? this.#add(id);
    return { note: known.note, anchor: known.anchor, href: known.href };
  }

  get list(): TermNote[] {
    return [...this.#notes.values()];
  }

  #add(id: string): TermNote {
    const { term, expansion = '', definition } = find(this.#context.terms, id, 'term');
    const note = {
      note: toLetters(this.#notes.size),
      anchor: `word-${id}`,
      term,
      heading: expansion === '' ? term : `${term} (${expansion})`,
      definition,
      href: this.#context.toHref(`/glossary/${id}/`),
    };
    this.#notes.set(id, note);
    return note;
  }
}

/** 0 → "a", 25 → "z", 26 → "aa". */
function toLetters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : `${toLetters(Math.floor(index / 26) - 1)}${last}`;
}
