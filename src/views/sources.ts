// The numbered sources of one page, in the order in which the page first leans on them.
import * as t from '#i18n/page-parts.ts';
import { formatDay } from '#time/days.ts';
import type { Source } from '#schema/sources.ts';
import { find, type RenderContext } from '#domain/render-context.ts';
import { toMidSentence } from './mid-sentence.ts';

export interface SourceLine {
  /** Number on this page, from 1. */
  number: number;
  /** Anchor of the line in the list. */
  anchor: string;
  title: string;
  url: string;
  /** Publisher, date and kind in one line. */
  detail: string;
}

/** A source where a page leans on it. */
export interface Cited {
  number: number;
  title: string;
}

/** What a page says, with the number of its source. What is only reported says so in its own words. */
export interface StatementView {
  text: string;
  source: Cited;
  date?: string;
}

/** Gives each source its number on one page as it is first asked for. */
export class SourceNumbers {
  readonly #sources: RenderContext['sources'];
  readonly #order: string[] = [];

  constructor({ sources }: Pick<RenderContext, 'sources'>) {
    this.#sources = sources;
  }

  /** The number of a source on this page. */
  of(id: string): number {
    const index = this.#order.indexOf(id);
    if (index >= 0) return index + 1;
    return this.#order.push(id);
  }

  cite(id: string): Cited {
    return { number: this.of(id), title: find(this.#sources, id, 'source').title };
  }

  /** A property, so that lists can be mapped by it. */
  readonly toStatement = ({ text, source }: { text: string; source: string }): StatementView => ({
    text,
    source: this.cite(source),
  });

  /** The list at the foot of a page: everything numbered so far, then the entry's other sources. */
  toLines(others: readonly string[] = []): SourceLine[] {
    for (const id of others) this.of(id);
    return this.#order.map((id, index) => {
      const source = find(this.#sources, id, 'source');
      return {
        number: index + 1,
        anchor: `source-${index + 1}`,
        title: source.title,
        url: source.url,
        detail: `${source.publisher}, ${formatSourceDate(source)}; ${t.publishers[source.kind]}`,
      };
    });
  }
}

/** "21 June 1999", "undated", or the note on the date where there is one. */
export function formatSourceDate(source: Source): string {
  const date = source.date === undefined ? t.undated : formatDay(source.date);
  return source.dateNote === undefined ? date : `${date} (${toMidSentence(source.dateNote.replace(/\.$/, ''))})`;
}
