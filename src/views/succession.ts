// Who came after whom among all organisations: the drawing, its table, and the names that changed.
import * as t from '#i18n/organisations.ts';
import { drawForScreens } from '#charts/draw-chart.ts';
import { placeSuccession, type Life } from '#charts/succession/place-succession.ts';
import { compareIds } from '#text/compare.ts';
import { compareDays, formatDay } from '#time/days.ts';
import type { ContentGraph, GraphLink } from '#domain/content-graph.ts';
import { find, type RenderContext } from '#domain/render-context.ts';
import { measure } from '#fonts/measure.ts';
import type { Organisation } from '#schema/organisations.ts';
import { toCapitalNumberWord } from '#text/number-words.ts';
import type { SourceNumbers } from './sources.ts';

/** Undefined while no organisation came after another. */
export function toSuccession(context: RenderContext, numbers: SourceNumbers) {
  const links = findSuccessions(context.graph);
  if (links.length === 0) return undefined;
  const lives = toLives(links, context);
  const title = toTitle(new Set(links.map(({ to }) => to)).size);
  const description = lives.map(({ label, text }) => `${label}: ${text}.`).join(' ');
  const drawings = drawForScreens((width) => placeSuccession(lives, context.day, width, measure), {
    id: 'succession',
    title,
    description,
  });
  const order = lives.map(({ id }) => id);
  const rows = links
    .toSorted(
      (a, b) =>
        order.indexOf(idOf(a.to)) - order.indexOf(idOf(b.to)) ||
        order.indexOf(idOf(a.from)) - order.indexOf(idOf(b.from)),
    )
    .map(({ from, to, reason, source }) => ({
      earlier: toNamedLink(idOf(to), context),
      // In words, "until 1999", and empty where nobody knows.
      until: toWords(t.until, spanOf(organisationOf(to, context)).until),
      later: toNamedLink(idOf(from), context),
      from: toWords(t.from, spanOf(organisationOf(from, context)).from),
      reason,
      ...(source === undefined ? {} : { source: numbers.cite(source) }),
    }));
  return { title, drawings, rows };
}

function toTitle(count: number): string {
  return t.passedOn(toCapitalNumberWord(count), count);
}

/** Links between organisations of which one came after the other. */
function findSuccessions(graph: ContentGraph): GraphLink[] {
  return [...graph.outgoing.values()]
    .flat()
    .filter(({ verb, from, to }) => verb === 'follows' && isOrganisation(from) && isOrganisation(to));
}

/** Families by their first known day; in each, every body stands below those it came after. */
function toLives(links: readonly GraphLink[], context: RenderContext): Life[] {
  const ids = [...new Set(links.flatMap(({ from, to }) => [idOf(to), idOf(from)]))].sort();
  const before = new Map(
    ids.map((id) => [id, links.filter(({ from }) => idOf(from) === id).map(({ to }) => idOf(to))]),
  );
  const lives = ids.map((id) => toLife(id, before.get(id) ?? [], context));
  const ordered: Life[] = [];
  const isPlaced = (id: string): boolean => ordered.some((life) => life.id === id);
  for (const root of lives.toSorted(byFirstDay)) {
    let level = root.follows.length === 0 ? [root] : [];
    while (level.length > 0) {
      ordered.push(...level);
      level = lives.filter(({ id, follows }) => follows.length > 0 && !isPlaced(id) && follows.every(isPlaced));
    }
  }
  return ordered;
}

function byFirstDay(a: Life, b: Life): number {
  return compareDays(a.from ?? a.until ?? '9999', b.from ?? b.until ?? '9999') || compareIds(a, b);
}

function toLife(id: string, follows: readonly string[], context: RenderContext): Life {
  const data = find(context.organisations, id, 'organisation');
  const { from, until } = spanOf(data);
  return {
    id,
    label: data.title,
    shortLabel: data.abbreviation ?? data.title,
    from: from ?? null,
    until: until ?? null,
    isOver: data.status.kind === 'ended',
    text: toPeriod(data),
    follows,
  };
}

/** "2005 to 2012", "since January 2018", "until May 2012". */
export function toPeriod(data: Organisation): string {
  const { from, until } = spanOf(data);
  const isOver = data.status.kind === 'ended';
  if (from !== undefined && until !== undefined) return t.fromTo(formatDay(from), formatDay(until));
  if (until !== undefined) return t.untilOnly(formatDay(until));
  if (from !== undefined) return isOver ? t.fromOnly(formatDay(from)) : t.since(formatDay(from));
  return isOver ? t.endedUnknown : t.beginningUnknown;
}

function spanOf({ names }: Organisation): { from: string | undefined; until: string | undefined } {
  return { from: names[0]?.from, until: names.at(-1)?.until };
}

function toWords(say: (day: string) => string, day: string | undefined): string {
  return day === undefined ? '' : say(formatDay(day));
}

function toNamedLink(id: string, context: RenderContext) {
  return {
    text: find(context.organisations, id, 'organisation').title,
    href: context.toHref(`/organisations/${id}/`),
  };
}

function organisationOf(ref: string, context: RenderContext): Organisation {
  return find(context.organisations, idOf(ref), 'organisation');
}

function isOrganisation(ref: string): boolean {
  return ref.startsWith('organisations/');
}

function idOf(ref: string): string {
  return ref.slice(ref.indexOf('/') + 1);
}
