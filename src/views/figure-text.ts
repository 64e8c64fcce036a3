// The sentences round a chart: question, base, uncertainty, what was worked out, source and citation.
import * as t from '#i18n/consultation.ts';
import { formatFact } from '#domain/facts.ts';
import { find, type RenderContext, type NumberedFigure } from '#domain/render-context.ts';
import { wilsonInterval } from '#survey/interval.ts';
import { sizeOfBase } from '#survey/small-numbers.ts';
import { formatNumber } from '#text/format-number.ts';
import { toMidSentence } from './mid-sentence.ts';
import { formatSourceDate } from './sources.ts';

/** How many answered, when the source says so: written in the figure, or in a row of another one. */
export function getBase({ data }: NumberedFigure, context: RenderContext): number | undefined {
  if (data.baseFact === undefined) return data.base;
  return find(context.facts, data.baseFact, 'number').row.value ?? undefined;
}

/** "Question: “…” Asked of people who answered the questionnaire. Share in per cent." */
export function toQuestion({ data }: NumberedFigure, period: string): string {
  const question =
    data.questionIs === 'as-asked' ? t.question(data.question) : data.question.replace(/(?<![.?])$/, '.');
  const units = { percent: t.units.shares, count: t.units.people, score: t.units.scores };
  const unit =
    data.kind === 'response'
      ? t.units.both
      : data.kind === 'interval' && data.scale === undefined
        ? t.units.numbers
        : units[data.unit];
  return t.askedOf(question, toMidSentence(data.asked), period, unit);
}

export function toBaseSentence({ data, rows }: NumberedFigure, base: number | undefined): string {
  const [asked] = rows;
  if (data.kind === 'response' && asked) return t.baseEverybody(formatFact(asked));
  if (data.baseByRow === true) return t.baseGroups;
  if (base === undefined) return t.baseUnknown;
  const small = sizeOfBase(base) === 'small-base' ? t.smallBase : '';
  const few = sizeOfBase(base) === 'counts-only' ? t.tooFew : '';
  const weighted = data.effectiveBase === undefined ? '' : t.weighted(formatNumber(data.effectiveBase));
  return `${t.base(formatNumber(base))}${weighted}${small}${few}`;
}

/**
 * Only where the base is known. How far chance could carry the shares of a random sample of that size, and that people
 * chose for themselves whether to answer.
 */
export function toUncertainty({ data, rows }: NumberedFigure, base: number | undefined): string | undefined {
  if (base === undefined) return undefined;
  const chosen = t.chosen;
  const shares = rows.filter((row) => row.unit === 'percent' && row.value !== null);
  if (shares.length === 0 || sizeOfBase(base) === 'counts-only') return chosen;
  const intervals = shares.map((row) =>
    wilsonInterval((row.value ?? 0) / 100, data.effectiveBase ?? base, data.population),
  );
  const percent = (share: number): string => `${Math.round(share * 100)}%`;
  const [first] = intervals;
  const chance =
    intervals.length === 1 && first
      ? t.between(percent(first.low), percent(first.high))
      : t.pointsApart(Math.ceil(Math.max(...intervals.map(({ low, high }) => (high - low) / 2)) * 100));
  return `${t.byChance(chance, intervals.length, data.population !== undefined)} ${chosen}`;
}

/** The rest up to 100, where it is asked for, every value is published and the base is large enough for shares. */
export function getRest({ data, rows }: NumberedFigure, base: number | undefined): number | undefined {
  if (base !== undefined && sizeOfBase(base) === 'counts-only') return undefined;
  const shares = rows.filter((row) => row.unit === 'percent');
  if (data.rest !== true || shares.some((row) => row.value === null)) return undefined;
  const rest = Math.round((100 - shares.reduce((sum, row) => sum + (row.value ?? 0), 0)) * 100) / 100;
  return rest > 0 ? rest : undefined;
}

/** What we worked out ourselves: the rest. */
export function toDerived(figure: NumberedFigure, rest: number | undefined): string | undefined {
  if (rest === undefined) return undefined;
  return t.restFrom(rest, figure.rows.map(formatFact));
}

export interface FigureSource {
  title: string;
  href: string;
  /** Publisher, date and place in the source. */
  detail: string;
}

export function toFigureSource({ data }: NumberedFigure, context: RenderContext): FigureSource {
  const source = find(context.sources, data.source, 'source');
  return {
    title: source.title,
    href: source.url,
    detail: `${source.publisher}, ${formatSourceDate(source)}; ${toMidSentence(data.sourcePlace)}`,
  };
}

/** One line to put under the chart wherever it is used. */
export function toCitation(figure: NumberedFigure, context: RenderContext, address: string): string {
  const source = find(context.sources, figure.data.source, 'source');
  return `${t.citeFigure(figure.data.title, context.settings.name, figure.data.consultation, figure.number, context.toAbsolute(address))} ${t.citeNumbers(source.publisher, source.title, formatSourceDate(source))}`;
}
