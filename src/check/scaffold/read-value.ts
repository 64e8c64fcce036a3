// Turns what an editor types on one line into the value of a field, and says in words when it does not fit.
import type { z } from 'astro/zod';
import type { FieldDescription } from '#schema/describe.ts';

export type ReadValue = { value: unknown } | { fault: string };

/** Lists are separated by commas; "yes" and "true" are the only answers that set a flag. */
export function readValue({ shape, name }: FieldDescription, typed: string, schema: z.ZodType | undefined): ReadValue {
  const value = convert(shape.kind, typed.trim());
  const issue = schema?.safeParse(value).error?.issues[0];
  return issue === undefined ? { value } : { fault: `${name} ${issue.message}.` };
}

function convert(kind: FieldDescription['shape']['kind'], typed: string): unknown {
  switch (kind) {
    case 'number':
      return /^-?\d+(?:\.\d+)?$/.test(typed) ? Number(typed) : typed;
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
