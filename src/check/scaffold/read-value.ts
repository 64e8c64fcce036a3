// Turns what an editor types on one line into the value of a field, and says in words when it does not fit.
import type { z } from 'astro/zod';
import type { FieldDescription } from '#schema/describe.ts';
import { findNamedIds, type Entries } from '../text/suggest-ids.ts';
import { readNumber } from '../text/meant-values.ts';
import { readBothDays, readDate } from '../text/read-date.ts';

type ReadValue = { value: unknown } | { fault: string };

/**
 * Lists are separated by commas; "yes" and "true" are the only answers that set a flag. Dates and sums may be written as
 * people write them, where that can mean one thing only; the title or web address of an entry stands for its id.
 */
export function readValue(
  { shape, name, writtenAs, refersTo }: FieldDescription,
  typed: string,
  schema: z.ZodType | undefined,
  entries: Entries,
): ReadValue {
  const text = typed.trim();
  const toId = (one: string): string => {
    const [id, ...others] = refersTo === undefined ? [] : findNamedIds(entries, refersTo, one);
    return id === undefined || others.length > 0 ? one : id;
  };
  const whole = toId(text);
  if (shape.kind === 'list' && whole !== text) return { value: [whole] };
  const asWritten = convert(shape.kind, text);
  const value = Array.isArray(asWritten) ? asWritten.map((item: unknown) => toId(String(item))) : asWritten;
  const meant = [
    value,
    whole,
    writtenAs === undefined || writtenAs === 'web-address' ? value : readDate(text, writtenAs),
  ];
  const fitting = meant.find((candidate) => schema?.safeParse(candidate).success ?? true);
  if (fitting !== undefined) return { value: fitting };
  const both = readBothDays(text);
  if (both !== undefined) return { fault: `${name} "${text}" can mean two days. Write ${both.join(' or ')}.` };
  const issue = schema?.safeParse(value).error?.issues[0];
  return { fault: `${name} ${issue?.message ?? 'does not fit'}.` };
}

function convert(kind: FieldDescription['shape']['kind'], typed: string): unknown {
  switch (kind) {
    case 'number':
      return /^-?\d+(?:\.\d+)?$/.test(typed) ? Number(typed) : (readNumber(typed) ?? typed);
    case 'flag':
      return /^(?:yes|true|y)$/i.test(typed) ? true : typed;
    case 'list':
      return typed
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '');
    default:
      return typed;
  }
}

/** Fields that can be typed on one line. */
export function isOneLine({ shape }: FieldDescription): boolean {
  if (shape.kind === 'list') return ['text', 'choice'].includes(shape.item.shape.kind);
  return ['text', 'number', 'flag', 'choice'].includes(shape.kind);
}
