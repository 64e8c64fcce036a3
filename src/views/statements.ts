// Statements with the number of their source. What is only reported says so in its own words.
import type { Library } from '#domain/library.ts';
import { find } from '#domain/library.ts';
import type { SourceNumbers } from './sources.ts';

export interface StatementView {
  text: string;
  source: { number: number; title: string };
  date?: string;
}

interface Statement {
  text: string;
  source: string;
}

export function toStatement(statement: Statement, library: Library, numbers: SourceNumbers): StatementView {
  return {
    text: statement.text,
    source: { number: numbers.of(statement.source), title: find(library.sources, statement.source, 'source').title },
  };
}
