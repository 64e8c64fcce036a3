// Schemes side by side: what differs comes first.
import * as t from '#i18n/funding-labels.ts';

export const MOST_COMPARED = 4;

/** A cell for which every source is silent. */
export const NOT_KNOWN = t.silent;

export interface ComparedRow {
  label: string;
  /** One text for each scheme, in the order asked for. */
  cells: readonly string[];
  differs: boolean;
}

/** Every scheme gives the same labels in the same order; within "differs" and "same" that order stays. */
export function toComparison(schemes: readonly (readonly { label: string; text: string }[])[]): ComparedRow[] {
  const rows = (schemes[0] ?? []).map(({ label }, index): ComparedRow => {
    const cells = schemes.map((scheme) => scheme[index]?.text ?? '');
    return { label, cells, differs: new Set(cells).size > 1 };
  });
  return [...rows.filter(({ differs }) => differs), ...rows.filter(({ differs }) => !differs)];
}

/** The ids asked for: known ones, each once, at most four, in the order asked. */
export function readCompared(texts: readonly string[], known: ReadonlySet<string>): { ids: string[]; dropped: number } {
  const asked = [...new Set(texts.flatMap((text) => text.split(',')).filter((text) => text !== ''))];
  const ids = asked.filter((id) => known.has(id)).slice(0, MOST_COMPARED);
  return { ids, dropped: asked.length - ids.length };
}
