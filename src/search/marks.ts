// The words a page found should mark, as they stand in the part of its address that never leaves the device.
import { tokenise } from '#text/tokens.ts';
import { tidyQuery } from './tidy-query.ts';
import { LIMITS } from './weights.ts';

export interface Marks {
  tokens: readonly string[];
  /** Id of the section to go to. */
  section?: string;
}

/** "#mark=living+lab&at=partners"; of many words as many as are read again. */
export function writeMarks(tokens: readonly string[], section?: string): string {
  const params = new URLSearchParams({ mark: tokens.slice(0, LIMITS.query.tokens).join(' ') });
  if (section !== undefined) params.set('at', section);
  return `#${params.toString()}`;
}

/** Never throws; nothing when the address asks for no marks. */
export function readMarks(hash: string): Marks | undefined {
  if (!hash.startsWith('#mark=')) return undefined;
  const params = new URLSearchParams(hash.slice(1));
  const tokens = [...new Set(tokenise(tidyQuery(params.get('mark') ?? '')))];
  const section = params.get('at');
  return { tokens: tokens, ...(section === null || section === '' ? {} : { section }) };
}
