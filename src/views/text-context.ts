// What the components in the text of an entry look up while a page is drawn: numbers formatted, names and links complete.
import { phasePath } from '#charts/phase-disc.ts';
import { formatFact } from '#domain/facts.ts';
import { upperFirst } from '#text/letter-case.ts';
import { find, type RenderContext } from '#domain/render-context.ts';
import type { TextReferences } from '#schema/prose.ts';
import { toFigureView, type FigureView } from './figure.ts';
import { toOrgMention, type OrgMention } from './org-mention.ts';
import type { Cited, SourceNumbers } from './sources.ts';
import { TermNotes, type TermNote } from './term-notes.ts';

export interface TermView {
  text: string;
  href: string;
  note: string;
  anchor: string;
}

/** Handed to the components of one page through `Astro.locals.text`. Every look-up throws an Error that names an unknown id. */
export class TextContext {
  readonly #context: RenderContext;
  readonly #numbers: SourceNumbers;
  readonly #notes: TermNotes;
  readonly #day: string;
  /** Addresses that the page leads to outside its text: names of organisations that it shows there are plain in the text. */
  readonly #elsewhere: ReadonlySet<string>;

  /**
   * Numbers the sources and letters the terms in the order of the text, so that it does not matter which component is drawn first.
   * @param on the day the text speaks of, as exact as known; absent on pages that speak of today
   * @param elsewhere addresses that the page leads to outside its text
   */
  constructor(
    references: TextReferences,
    context: RenderContext,
    numbers: SourceNumbers,
    { on, elsewhere = new Set() }: { on?: string; elsewhere?: ReadonlySet<string> } = {},
  ) {
    this.#context = context;
    this.#numbers = numbers;
    this.#notes = new TermNotes(context);
    this.#day = on ?? context.day;
    this.#elsewhere = elsewhere;
    for (const id of references.sources) numbers.of(id);
    for (const id of references.terms) this.#notes.of(id);
  }

  /** The glossary terms of the text with their meanings. */
  get notes(): TermNote[] {
    return this.#notes.list;
  }

  /** @param opens whether it opens a sentence */
  fact(id: string, opens = false) {
    const { row, figure } = find(this.#context.facts, id, 'number');
    return { text: opens ? upperFirst(formatFact(row)) : formatFact(row), href: this.#figureHref(figure.id) };
  }

  pullFigure(id: string) {
    const { row } = find(this.#context.facts, id, 'number');
    const share = row.unit === 'percent' ? (row.value ?? row.low) : null;
    return {
      ...this.fact(id),
      label: row.label,
      ...(share === null ? {} : { path: phasePath(share / 100, 49, 50) }),
    };
  }

  /** @param ids one id, or several separated by spaces */
  citations(ids: string): Cited[] {
    return ids.split(' ').map((id) => this.#numbers.cite(id));
  }

  /**
   * A name that was recognised is a link once on a page.
   * @param isFirst `true` where the text first names it
   */
  organisation(id: string, as: { text?: string; short?: boolean }, isFirst: boolean): OrgMention {
    const mention = toOrgMention(id, as, this.#day, this.#context);
    return isFirst && !this.#elsewhere.has(`/organisations/${id}/`) ? mention : { text: mention.text };
  }

  /** @param as the text to show, or the form wanted */
  term(id: string, as: { text?: string; expansion?: boolean }): TermView {
    const { term, expansion = term } = find(this.#context.terms, id, 'term');
    return { text: as.text ?? (as.expansion === true ? expansion : term), ...this.#notes.of(id) };
  }

  figure(id: string): FigureView {
    return toFigureView(find(this.#context.figures, id, 'figure'), this.#context);
  }

  /** A link as written, complete: what an editor links stays a link. `undefined` where its page is not published yet. */
  link(address: string): { href: string; isExternal: boolean } | undefined {
    if (this.#context.later.has(address.replace(/#.*$/, ''))) return undefined;
    return { href: this.#context.toHref(address), isExternal: /^https?:/.test(address) };
  }

  #figureHref(id: string): string {
    const { data } = find(this.#context.figures, id, 'figure');
    return this.#context.toHref(`/consultation/${data.consultation}/${id}/`);
  }
}
