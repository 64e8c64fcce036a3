// Words the faults of values of the wrong kind: text for a number, one value for a list, a list for text.
import { stringify } from 'yaml';
import type { FieldDescription } from '#schema/describe.ts';
import type { Finding } from '../finding.ts';
import { lastName } from '../text/explain-fields.ts';
import { isYes, readBullet, readList, readNumber } from '../text/meant-values.ts';
import { quoteExcerpt } from '../text/show-value.ts';
import { invalid, type Context } from './field-faults.ts';

/** A finding for a value the schema refused, with the right line where the wrong one shows what was meant. */
export function shapeFault(context: Context, description: FieldDescription): Finding {
  return invalid(context, remedyFor(context, description));
}

function remedyFor({ value, path }: Context, { shape }: FieldDescription): string | undefined {
  const name = lastName(path);
  if (shape.kind === 'flag') return isYes(value) ? write(name, 'true') : `Delete the line, or write:   ${name}: true`;
  if (shape.kind === 'text' && typeof value === 'number') return write(name, `"${value}"`);
  if (shape.kind === 'text' && Array.isArray(value) && typeof value[0] === 'string') {
    return `Write it on the line of its field, without hyphen or brackets:   ${line(name, value[0])}`;
  }
  if (typeof value !== 'string') return undefined;
  if (shape.kind === 'number') {
    const number = readNumber(value);
    return number === undefined ? undefined : write(name, String(number));
  }
  if (shape.kind === 'list') return remedyForList(name, value);
  if (value.trim() === '') return undefined;
  if (value.trim() !== value) return `Write it on the line of its field:   ${line(name, value)}`;
  return undefined;
}

function remedyForList(name: string, value: string): string | undefined {
  const first = readBullet(value);
  if (first !== undefined) {
    return `Begin each item on a line of its own with a hyphen and a space:   - ${quoteExcerpt(first)}`;
  }
  const items = readList(value);
  return items === undefined ? undefined : write(name, `[${quoteExcerpt(items.join(', '))}]`);
}

function line(name: string, value: string): string {
  return `${name}: ${quoteExcerpt(stringify(value.trim(), { lineWidth: 0 }).trim())}`;
}

function write(name: string, value: string): string {
  return `Write:   ${name}: ${value}`;
}
