// The small fields every collection is built from, with the sentence an editor reads when a value does not fit.
import { z } from 'astro/zod';

/** What an editor sees of a field: in the form, the handbook, the checker's messages and the scaffold. */
export interface FieldMeta {
  /** What people call the field, sentence case, where that is not its name in words. */
  title: string;
  /** What to write, in one or two full sentences. */
  help: string;
  /** A value that would pass. Always made up or already public. */
  example?: unknown;
  /** The collection or list of settings an id points to; `any` means "collection/id", `facts` a row of a figure's table. */
  refersTo?: string;
  /** The text may be several ids with a space between each two. */
  several?: true;
  /** How the text must be written, where forms, scaffolds and messages treat it specially. */
  writtenAs?: 'day' | 'partial-day' | 'local-time' | 'web-address';
}

/** Lower-case words joined by single hyphens: the form of every id and file name. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** One id, or several with a space between each two. */
export const IDS_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*(?: [a-z0-9]+(?:-[a-z0-9]+)*)*$/;
const ENTRY_PATTERN = /^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** 2018-02-28, 2018-02 or 2018: the form of a date that is as exact as its source. */
export const PARTIAL_DAY_PATTERN = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
export const LOCAL_TIME_PATTERN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** True when the text is a calendar day that exists, such as 2018-02-28. */
export function isRealDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isRealPartialDay(text: string): boolean {
  if (!PARTIAL_DAY_PATTERN.test(text)) return false;
  return isRealDay(text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text);
}

function isRealLocalTime(text: string): boolean {
  if (!LOCAL_TIME_PATTERN.test(text)) return false;
  return isRealDay(text.slice(0, 10)) && Number(text.slice(11, 13)) < 24 && Number(text.slice(14)) < 60;
}

/** Text of a length that fits where it is shown. */
export const text = (min: number, max: number) =>
  z
    .string({ error: (issue) => (issue.input === undefined ? 'is missing' : 'must be text') })
    .min(min, `must have at least ${min} ${min === 1 ? 'character' : 'characters'}`)
    .max(max, `must have at most ${max} characters`)
    .regex(/^\S(?:[\s\S]*\S)?$/u, 'must not begin or end with a space');

/** One whole number. */
export const wholeNumber = (min: number, max: number) =>
  z
    .number({ error: (issue) => (issue.input === undefined ? 'is missing' : 'must be a number, without quotes') })
    .int('must be a whole number')
    .min(min, `must be ${min} or more`)
    .max(max, `must be ${max} or less`);

/** A calendar day: 2018-02-28. */
export const day = () =>
  z
    .string({ error: (issue) => (issue.input === undefined ? 'is missing' : 'must be a day, written 2018-02-28') })
    .refine(isRealDay, 'must be a day that exists, written 2018-02-28')
    .meta({ writtenAs: 'day' });

/** A day, a month or a year, as exact as the source is: 2018-02-28, 2018-02 or "2018". */
export const partialDay = () =>
  z
    .string({
      error: (issue) =>
        issue.input === undefined ? 'is missing' : 'must be written 2018-02-28, 2018-02 or, with quotes, "2018"',
    })
    .refine(isRealPartialDay, 'must be a date that exists, written 2018-02-28, 2018-02 or "2018"')
    .meta({ writtenAs: 'partial-day' });

/** A day and a time in the United Kingdom: 2018-02-28T17:00. */
export const localTime = () =>
  z
    .string({ error: (issue) => (issue.input === undefined ? 'is missing' : 'must be written 2018-02-28T17:00') })
    .refine(isRealLocalTime, 'must be a day and a time that exist, written 2018-02-28T17:00 (UK time)')
    .meta({ writtenAs: 'local-time' });

/** An address on the web. */
export const webAddress = () =>
  z
    .string({ error: (issue) => (issue.input === undefined ? 'is missing' : 'must be a web address') })
    .regex(/^https?:\/\/[^\s/?#]+\.[^\s]+$/, 'must be a whole web address that begins with https:// or http://')
    .regex(
      /^[^/]*\/\/[^/?#@\\]*(?:[/?#]|$)/,
      'must not have anything before its host: what comes before an @ is no part of it',
    )
    .regex(/^[^\\<>"`{}|^\p{Cc}\p{Cf}]*$/u, 'must not have a backslash, quotes, brackets or characters nobody can see')
    .refine((address) => URL.canParse(address), 'must be an address that a browser can open')
    .meta({ writtenAs: 'web-address' });

/** The id of something that is written here, and named by it elsewhere. */
export const newId = () =>
  z
    .string({ error: (issue) => (issue.input === undefined ? 'is missing' : 'must be an id') })
    .regex(ID_PATTERN, 'must be an id: lower-case letters, digits and single hyphens');

/** The id of an entry in one collection, or of an item in a list of the settings. */
export const reference = (collection: string) => newId().meta({ refersTo: collection });

/** The collection and id of any entry: groups/test-writers. */
export const entryReference = () =>
  z
    .string({ error: (issue) => (issue.input === undefined ? 'is missing' : 'must name an entry') })
    .regex(ENTRY_PATTERN, 'must name an entry, written collection/id, such as groups/test-writers')
    .meta({ refersTo: 'any' });

/** One of a list of words. */
export const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, {
    error: (issue) => (issue.input === undefined ? 'is missing' : `must be one of: ${values.join(', ')}`),
  });

/** A yes that is only ever written when it is true. */
export const flag = () => z.literal(true, { error: 'must be true, without quotes, or left out' });

/** A list, with a message for a single value written where a list belongs. */
export const list = <T extends z.ZodType>(item: T) =>
  z.array(item, {
    error: (issue) => (issue.input === undefined ? 'is missing' : 'must be a list, one "- " line each'),
  });

/** A sentence that a source supports. @param example what a new entry shows in its place */
export const statement = (example = 'The group met every two months.') =>
  z.strictObject({
    text: text(10, 400).meta({
      title: 'Statement',
      help: 'One fact in our own words, as a full sentence.',
      example,
    }),
    source: reference('sources').meta({ help: 'The id of the source that says so.', example: 'made-up-report' }),
    certainty: choice(['stated', 'reported']).optional().meta({
      help: 'Write "reported" when the source was only partly seen or is second-hand, and say so once in the words: "An adviser reports …".',
      example: 'reported',
    }),
  });
