// The other names of a page, for search: acronyms, spelled-out forms, earlier and later names.
import type { Funding } from '#schema/funding.ts';
import type { Group } from '#schema/groups.ts';
import type { Organisation } from '#schema/organisations.ts';
import type { Term } from '#schema/glossary.ts';

const SHORT_FORM = /^[\p{Lu}\p{N}][\p{L}\p{N}&-]{0,7}$/u;

/** "(TLA)" is another name; "(Made-up University)" and "(first fund)" tell one scheme from another. */
export function toSchemeAliases({ title, alsoKnownAs }: Funding): string[] {
  const [, before = title, bracketed = ''] = /^(.*?)\s*\(([^)]+)\)$/.exec(title) ?? [];
  const names = SHORT_FORM.test(bracketed) || SHORT_FORM.test(before) ? [before, bracketed] : [before];
  return toOthers(title, [...alsoKnownAs, ...names]);
}

export function toGroupAliases({ title, shortTitle, names }: Group): string[] {
  return toOthers(title, [shortTitle, ...toNames(names)]);
}

export function toOrganisationAliases({ title, abbreviation = '', names }: Organisation): string[] {
  return toOthers(title, [abbreviation, ...toNames(names)]);
}

export function toTermAliases({ term, expansion = '', aliases }: Term): string[] {
  return toOthers(term, [expansion, ...aliases]);
}

function toNames(names: readonly { name: string; abbreviation?: string | undefined }[]): string[] {
  return names.flatMap(({ name, abbreviation }) => [name, abbreviation ?? '']);
}

/** Each once, without the title itself. */
function toOthers(title: string, names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.trim()))].filter((name) => name !== '' && name !== title);
}
