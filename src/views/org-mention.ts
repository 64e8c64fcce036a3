// How a page writes the name of an organisation: as it was called then, and what became of it since.
import * as t from '#i18n/organisations.ts';
import { formatDay } from '#time/days.ts';
import { find, type RenderContext } from '#domain/render-context.ts';
import { endBefore, getSuccessors, nameOn } from '#domain/names/name-on.ts';
import type { Organisation } from '#schema/organisations.ts';
import { toAndList } from '#text/and-list.ts';

export interface OrgMention {
  text: string;
  href?: string;
  /** The whole name, where the text is short. */
  fullName?: string;
  /** What became of it: "now …", "until 7 February 2023, then …". It stands in the tip of the link, and not in the sentence. */
  since?: string;
}

/**
 * @param as the words of an editor's sentence, or whether the short form is wanted; else the name of the time
 * @param day when the page speaks, as exact as known
 */
export function toOrgMention(
  id: string,
  as: { text?: string; short?: boolean },
  day: string,
  context: RenderContext,
): OrgMention {
  const data = find(context.organisations, id, 'organisation');
  const then = nameOn(data.names, day);
  const name = then?.name ?? data.title;
  const text = as.text ?? (as.short === true ? (then?.abbreviation ?? data.abbreviation ?? name) : name);
  const isShort = text.length < name.length && !/\s/.test(text);
  const since = saySince(id, data, as.text ?? name, context);
  return {
    text,
    href: context.toHref(`/organisations/${id}/`),
    ...(isShort ? { fullName: name } : {}),
    ...(since === undefined ? {} : { since }),
  };
}

/** Nothing to say while the name stands and the organisation with it. */
function saySince(id: string, data: Organisation, used: string, context: RenderContext): string | undefined {
  const end = endBefore(data, context.day);
  if (end !== undefined) {
    const next = getSuccessors(context.graph, context.organisations, id, context.day).map(
      (other) => find(context.organisations, other, 'organisation').title,
    );
    return next.length === 0 ? t.until(formatDay(end)) : t.untilThen(formatDay(end), toAndList(next));
  }
  const now = nameOn(data.names, context.day);
  if (now === undefined || data.names.length < 2 || [now.name, now.abbreviation].includes(used)) return undefined;
  return t.nowCalled(now.name);
}
