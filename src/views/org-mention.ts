// How a page writes the name of an organisation: as it was called then, and what became of it since.
import { formatDay } from '#time/days.ts';
import { find, type RenderContext } from '#domain/render-context.ts';
import { endBefore, getSuccessors, nameOn } from '#domain/names/name-on.ts';
import type { Organisation } from '#schema/organisations.ts';

/** Words that may lead somewhere. */
export interface NamePart {
  text: string;
  href?: string;
  /** The whole name, where the text is short. */
  fullName?: string;
}

export interface OrgMention extends NamePart {
  /** What became of it: " (now …)", " (until 7 February 2023, then …)"; empty while it stands. */
  since: NamePart[];
}

/**
 * @param as the words of an editor's sentence, or whether the short form is wanted; else the name of the time
 * @param day when the page speaks, as exact as known
 */
export function toOrgMention(
  id: string,
  as: { words?: string; short?: boolean },
  day: string,
  context: RenderContext,
): OrgMention {
  const data = find(context.organisations, id, 'organisation');
  const then = nameOn(data.names, day);
  const name = then?.name ?? data.title;
  const text = as.words ?? (as.short === true ? (then?.abbreviation ?? data.abbreviation ?? name) : name);
  const isShort = text.length < name.length && !/\s/.test(text);
  return {
    text,
    href: context.toHref(`/organisations/${id}/`),
    ...(isShort ? { fullName: name } : {}),
    since: toSince(id, data, as.words ?? name, context),
  };
}

/** Nothing to say while the name stands and the organisation with it. */
function toSince(id: string, data: Organisation, used: string, context: RenderContext): NamePart[] {
  const end = endBefore(data, context.day);
  if (end !== undefined) {
    const next = getSuccessors(context.graph, context.organisations, id, context.day);
    const until = ` (until ${formatDay(end)}`;
    if (next.length === 0) return [{ text: `${until})` }];
    return [
      { text: `${until}, then ` },
      ...inARow(next.map((other) => toLink(other, next.length > 1, context))),
      { text: ')' },
    ];
  }
  const now = nameOn(data.names, context.day);
  if (now === undefined || data.names.length < 2 || [now.name, now.abbreviation].includes(used)) return [];
  return [{ text: ` (now ${now.name})` }];
}

/** "A, B and C" */
function inARow(parts: readonly NamePart[]): NamePart[] {
  return parts.flatMap((part, index) => {
    if (index === 0) return [part];
    return [{ text: index === parts.length - 1 ? ' and ' : ', ' }, part];
  });
}

/** Several in a row go by their letters. */
function toLink(id: string, isOneOfMany: boolean, context: RenderContext): NamePart {
  const { title, abbreviation } = find(context.organisations, id, 'organisation');
  const href = context.toHref(`/organisations/${id}/`);
  return isOneOfMany && abbreviation !== undefined
    ? { text: abbreviation, href, fullName: title }
    : { text: title, href };
}
