// Quotes are published only if they stand in the file word for word, and only if nothing in them points at a person.
import { findPersonalData } from '#check/text/personal-data.ts';
import { showValue } from '#check/text/show-value.ts';
import type { Codebook } from '#schema/codebook.ts';
import type { FindColumn } from '#survey/read-cells.ts';
import { toAnswerFinding, type AnswerFinding } from './finding.ts';

/** In a quote any long number may be somebody's. */
const LONG_NUMBER = /(?:\+?\d[\s-]?){9,}/;

export class QuoteSearch {
  readonly #codebook: Codebook;
  #open: { text: string; question: string; column: number }[];

  constructor(codebook: Codebook) {
    this.#codebook = codebook;
    this.#open = codebook.quotes.map(({ text, question }) => ({ text, question, column: -1 }));
  }

  findColumns(find: FindColumn): void {
    for (const quote of this.#open) {
      const question = this.#codebook.questions.find(({ id }) => id === quote.question);
      quote.column = find(question?.column ?? '');
    }
  }

  look(cells: readonly string[]): void {
    if (this.#open.length === 0) return;
    this.#open = this.#open.filter(({ text, column }) => !(cells[column] ?? '').includes(text));
  }

  findMissing(file: string): AnswerFinding[] {
    const missing = this.#open.map(({ text, question }): AnswerFinding =>
      toAnswerFinding('quote-missing', file, {
        what: `The quote ${showValue(text)} is in no answer to "${question}".`,
        remedy: 'Copy it from the file word for word, or take it out of the codebook.',
      }),
    );
    const personal = this.#codebook.quotes
      .filter(({ text }) => findPersonalData(text) !== undefined || LONG_NUMBER.test(text))
      .map(({ text }): AnswerFinding =>
        toAnswerFinding('quote-personal', file, {
          what: `The quote ${showValue(text)} holds an email address or a long number.`,
          remedy: 'Quote another part of the answer.',
        }),
      );
    return [...missing, ...personal];
  }
}
