// Reads one page and says how it differs from what the record has of it. Never throws: what went wrong is the outcome.
import { createHash } from 'node:crypto';
import type { PageCheck } from '#schema/source-checks.ts';
import { MISSING } from './check-link.ts';
import { findDatesAndSums } from './dates-and-sums.ts';
import { explainNoResponse, follow, TooLarge, type FinalResponse, type RequestOptions } from './follow.ts';
import { toSentences } from './main-text.ts';

export interface PageResult {
  check: PageCheck;
  /** Sentences with dates or sums that the record has not. Somebody else's words: data, never markup. */
  added: string[];
  /** Dates and sums of the record that stand nowhere on the page any more. */
  removed: string[];
}

export interface PageContext {
  /** The day of the reading. */
  on: string;
  /** What the record has, by address. */
  before: ReadonlyMap<string, PageCheck>;
  /** True when the host lets us read an address. */
  isAllowed: (address: URL, requestOptions: RequestOptions) => Promise<boolean>;
}

class Forbidden extends Error {}

const MOST_BYTES = 2 * 1024 * 1024;
/** Enough for a page of calls; a list of all there ever were is not what an entry rests on. */
const MOST_DATED = 40;
const MOST_VALUES = 8;
const LONGEST_SENTENCE = 300;

export async function readPage(url: string, reader: PageContext, requestOptions: RequestOptions): Promise<PageResult> {
  const last = reader.before.get(url);
  try {
    const answer = await follow(
      url,
      {
        method: 'GET',
        mostBytes: MOST_BYTES,
        headers: {
          ...(last?.etag === undefined ? {} : { 'If-None-Match': last.etag }),
          ...(last?.modified === undefined ? {} : { 'If-Modified-Since': last.modified }),
        },
        beforeStep: async (address) => {
          if (!(await reader.isAllowed(address, requestOptions))) throw new Forbidden();
        },
      },
      requestOptions,
    );
    return judge(url, answer, reader);
  } catch (error) {
    if (error instanceof Forbidden) return stay(url, reader, 'forbidden', 'Its robots.txt asks us not to read it.');
    if (error instanceof TooLarge) return stay(url, reader, 'unreadable', 'It is larger than 2 MB.');
    return stay(url, reader, 'silent', explainNoResponse(error));
  }
}

function judge(url: string, answer: FinalResponse, reader: PageContext): PageResult {
  const { status, address, isPermanent, headers } = answer;
  const last = reader.before.get(url);
  if (MISSING.has(status)) return stay(url, reader, 'gone', `The host answered ${status}.`);
  if (status === 304 && last?.print !== undefined) {
    return { check: { ...withoutNote(last), outcome: 'unchanged', readOn: reader.on }, added: [], removed: [] };
  }
  if (status < 200 || status >= 300) return stay(url, reader, 'silent', `The host answered ${status}.`);
  // A page that moved to the front page of its site is as good as gone, so what stands there is not compared.
  if (isPermanent && !isSamePage(url, address)) return stay(url, reader, 'moved', undefined, address);
  const type = headers.get('content-type') ?? '';
  if (!/\b(?:html|xml)\b/.test(type)) return stay(url, reader, 'unreadable', `It is no web page: ${toName(type)}.`);
  const sentences = toSentences(decode(answer.bytes, type));
  if (sentences === undefined) return stay(url, reader, 'unreadable', 'Without scripts, the page holds no text.');
  return compare(url, sentences, headers, reader);
}

function compare(url: string, sentences: readonly string[], headers: Headers, { on, before }: PageContext): PageResult {
  const last = before.get(url);
  const dated = sentences
    .map((sentence) => ({ sentence, fingerprint: toFingerprint(sentence, 8), values: findDatesAndSums(sentence) }))
    .filter(({ values }) => values.length > 0)
    .slice(0, MOST_DATED);
  const fingerprint = toFingerprint(sentences.join('\n'), 16);
  const known = new Map((last?.dated ?? '').split('; ').map((part) => [part.slice(0, 8), part.slice(9).split(' ')]));
  const stillThere = new Set(dated.flatMap(({ values }) => values.slice(0, MOST_VALUES)));
  const isFirst = last?.print === undefined;
  const added = isFirst ? [] : dated.filter((one) => !known.has(one.fingerprint)).map(({ sentence }) => cut(sentence));
  const removed = [...new Set([...known.values()].flat())].filter((value) => value !== '' && !stillThere.has(value));
  const outcome = isFirst
    ? 'read'
    : added.length + removed.length > 0
      ? 'changed'
      : last.print === fingerprint
        ? 'unchanged'
        : 'reworded';
  const changedOn = outcome === 'changed' ? on : last?.changedOn;
  const etag = headers.get('etag') ?? '';
  const modified = headers.get('last-modified') ?? '';
  return {
    check: {
      url,
      outcome,
      readOn: on,
      ...(changedOn === undefined ? {} : { changedOn }),
      ...(isHeaderValue(etag) ? { etag } : {}),
      ...(isHeaderValue(modified) && modified.length >= 10 && modified.length <= 60 ? { modified } : {}),
      length: sentences.join('\n').length,
      print: fingerprint,
      ...(dated.length === 0
        ? {}
        : { dated: dated.map(({ fingerprint: own, values }) => toItem(own, values)).join('; ') }),
    },
    added,
    removed,
  };
}

/** Nothing could be compared, so what the record has of the text stays. */
function stay(
  url: string,
  { before, on }: PageContext,
  outcome: PageCheck['outcome'],
  note?: string,
  movedTo?: string,
): PageResult {
  const last = before.get(url);
  const hasLeft = outcome === 'gone' || outcome === 'moved';
  const changedOn = hasLeft && last?.outcome !== outcome ? on : last?.changedOn;
  return {
    check: {
      ...withoutNote(last ?? { url, outcome }),
      outcome,
      ...(note === undefined ? {} : { note }),
      ...(movedTo === undefined ? {} : { movedTo }),
      ...(changedOn === undefined ? {} : { changedOn }),
    },
    added: [],
    removed: [],
  };
}

function withoutNote({ note: _note, movedTo: _movedTo, ...check }: PageCheck): PageCheck {
  return check;
}

function isSamePage(url: string, address: string): boolean {
  const toPlain = (text: string): string => text.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/?(?:#.*)?$/, '');
  return toPlain(url) === toPlain(address);
}

/** In letters, so that nothing takes it for a number. */
function toFingerprint(text: string, length: number): string {
  const bytes = createHash('sha256').update(text).digest();
  return [...bytes.subarray(0, length)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}

function toItem(fingerprint: string, values: readonly string[]): string {
  return [fingerprint, ...values.slice(0, MOST_VALUES)].join(' ');
}

function cut(sentence: string): string {
  return sentence.length > LONGEST_SENTENCE ? `${sentence.slice(0, LONGEST_SENTENCE).trimEnd()}…` : sentence;
}

function isHeaderValue(value: string): boolean {
  return /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(value) && value.length <= 200;
}

function toName(type: string): string {
  return /^[\w.+-]+\/[\w.+-]+/.exec(type)?.[0].slice(0, 60) ?? 'of no known type';
}

/** In the encoding the host names, or else the page. */
function decode(bytes: Uint8Array, type: string): string {
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const label = (/charset\s*=\s*["']?([\w-]+)/i.exec(type) ??
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start))?.[1];
  try {
    return new TextDecoder(label ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
