// Statements with the number of their source. What is only reported says so in its own words.
import type { RenderContext } from '#domain/render-context.ts';
import type { Cited, SourceNumbers } from './sources.ts';

export interface StatementView {
  text: string;
  source: Cited;
  date?: string;
}

interface Statement {
  text: string;
  source: string;
}

export function toStatement(statement: Statement, context: RenderContext, numbers: SourceNumbers): StatementView {
  return { text: statement.text, source: numbers.cite(statement.source, context) };
}
