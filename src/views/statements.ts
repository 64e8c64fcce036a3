// Statements with the number of their source. What is only reported says so in its own words.
import type { RenderContext } from '#domain/render-context.ts';
import { find } from '#domain/render-context.ts';
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

export function toStatement(statement: Statement, context: RenderContext, numbers: SourceNumbers): StatementView {
  return {
    text: statement.text,
    source: { number: numbers.of(statement.source), title: find(context.sources, statement.source, 'source').title },
  };
}
