// Statements with the number of their source and a remark where they are only reported.
import type { Library } from '#domain/library.ts';
import { find } from '#domain/library.ts';
import type { SourceNumbers } from './sources.ts';

export interface StatementView {
  text: string;
  source: { number: number; title: string };
  /** Said when the source was only partly seen or is second-hand. */
  reported: boolean;
  date?: string;
}

interface Statement {
  text: string;
  source: string;
  certainty?: 'stated' | 'reported' | undefined;
}

export function toStatement(statement: Statement, library: Library, numbers: SourceNumbers): StatementView {
  return {
    text: statement.text,
    source: { number: numbers.of(statement.source), title: find(library.sources, statement.source, 'source').title },
    reported: statement.certainty === 'reported',
  };
}
