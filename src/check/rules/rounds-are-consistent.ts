// Promise: rounds of one strand do not overlap, a deadline is the one its sentence names, and nothing is called open by an old source.
import { daysBetween, formatDay } from '#time/days.ts';
import { MONTHS } from '#time/names.ts';
import { FRESH_DAYS } from '#domain/funding/state.ts';
import { formatClock } from '#time/london.ts';
import { isRealDay } from '#schema/fields.ts';
import { formatNumber } from '#text/format-number.ts';
import { toFinding, type Finding } from '../finding.ts';
import { isEntry, type EntryFile, type Fields, type Snapshot, type Rule } from '../read/snapshot.ts';
import { isGroup, walkGroups } from '../read/walk-values.ts';
import { nameOfField } from '../text/explain-fields.ts';

export const roundsAreConsistent: Rule = (snapshot) =>
  snapshot.files.filter(isEntry).flatMap((file) => {
    if (file.locus.collection !== 'funding' || file.fields?.data === undefined) return [];
    const rounds = readRounds(file.fields.data['rounds']);
    return [
      ...checkOverlaps(file, file.fields, rounds),
      ...checkDeadlines(file, file.fields, rounds),
      ...checkOpen(file, file.fields, snapshot),
    ];
  });

interface Round {
  index: number;
  strand: string;
  opens: string | undefined;
  closes: string | undefined;
}

function readRounds(written: unknown): Round[] {
  if (!Array.isArray(written)) return [];
  return written.flatMap((round: unknown, index) => {
    if (!isGroup(round)) return [];
    const read = (...names: string[]): string | undefined =>
      names.map((name) => round[name]).find((value): value is string => isMoment(value));
    const strand = typeof round['strand'] === 'string' ? round['strand'] : '';
    return [{ index, strand, opens: read('opensAt', 'opensOn'), closes: read('closesAt', 'closesOn') }];
  });
}

/** What is no day or time is reported elsewhere. */
function isMoment(value: unknown): value is string {
  return (
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/.test(value) && isRealDay(value.slice(0, 10))
  );
}

/** Only rounds of which both ends are known can be compared. */
function checkOverlaps(file: EntryFile, { yaml }: Fields, rounds: readonly Round[]): Finding[] {
  return rounds.flatMap((round, at) => {
    const other = rounds.slice(0, at).find((earlier) => earlier.strand === round.strand && overlap(earlier, round));
    if (other === undefined) return [];
    return toFinding('rounds-overlap', file.path, yaml.placeOfKey(['rounds', round.index]), {
      what: `Round ${round.index + 1} of the list and round ${other.index + 1} are open at the same time.`,
      remedy:
        'Look both up in their sources and correct the wrong one.  If they belong to different parts, give each its "strand".',
    });
  });
}

function overlap(a: Round, b: Round): boolean {
  if (a.opens === undefined || a.closes === undefined || b.opens === undefined || b.closes === undefined) return false;
  return a.opens < b.closes && b.opens < a.closes;
}

/** "closed at 11am on 24 June 2026", "due to close on 4 March 2026". */
const CLOSING = new RegExp(
  `\\b(?:clos(?:e|es|ed|ing)|shut|deadline)\\b(?: at (\\d{1,2}(?:\\.\\d{2})?[ap]m|noon|midnight))?[^.\\d]*?(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})`,
  'g',
);

function hasUnreadClosing(rounds: unknown): boolean {
  return (Array.isArray(rounds) ? rounds.filter(isGroup) : []).some((round) =>
    ['closesAt', 'closesOn'].some((field) => round[field] !== undefined && !isMoment(round[field])),
  );
}

/** A closing date in the sentence on timing must be that of a round or of the whole scheme, its hour too. */
function checkDeadlines(file: EntryFile, { yaml, data }: Fields, rounds: readonly Round[]): Finding[] {
  const timing = data?.['timing'];
  if (!isGroup(timing) || typeof timing['text'] !== 'string') return [];
  const end = typeof timing['endsOn'] === 'string' ? timing['endsOn'] : undefined;
  const closings = rounds.flatMap(({ closes }) => closes ?? []);
  if (closings.length === 0 && end === undefined) return [];
  // A day that cannot be read, which is reported itself, may be the one.
  if (hasUnreadClosing(data?.['rounds'])) return [];
  return [...timing['text'].matchAll(CLOSING)].flatMap(([, clock, date = '', month = '', year = '']) => {
    const day = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${date.padStart(2, '0')}`;
    const onDay = closings.filter((closes) => closes.startsWith(day));
    const agrees =
      onDay.length > 0
        ? clock === undefined || onDay.some((closes) => closes.length === 10 || formatClock(closes.slice(11)) === clock)
        : end !== undefined && day.startsWith(end);
    if (agrees) return [];
    return toFinding('deadline-disagrees', file.path, yaml.placeOfKey(['timing', 'text']), {
      what: `text (timing) says ${clock === undefined ? '' : `${clock} on `}${formatDay(day)}, but no round closes then.`,
      remedy: 'Look the day up in the source and correct the wrong one.',
      value: day,
    });
  });
}

/** "Apply while a round is open" calls nothing open. */
const CALLED_OPEN =
  /(?<!\b(?:while|when|if|once|until|whether)\b[^.]*)\b(?:(?:is|are|now|still|currently) open|open (?:now|for (?:applications|bids)))\b/i;

function* checkOpen(file: EntryFile, { yaml, data }: Fields, { entries, day }: Snapshot): Generator<Finding> {
  if (day === undefined) return;
  for (const [{ text, source }, path] of walkGroups(data)) {
    if (typeof text !== 'string' || typeof source !== 'string' || !CALLED_OPEN.test(text)) continue;
    const date = entries.get('sources')?.get(source)?.fields?.data?.['date'];
    const first = typeof date === 'string' ? `${date}-01-01`.slice(0, 10) : undefined;
    if (first !== undefined && isRealDay(first) && daysBetween(first, day) <= FRESH_DAYS) continue;
    yield toFinding('open-unconfirmed', file.path, yaml.placeOfKey([...path, 'text']), {
      what: `${nameOfField([...path, 'text'])} calls it open, but its source is ${
        typeof date === 'string' ? `of ${formatDay(date)}` : 'undated'
      }.`,
      remedy: 'Say when it was open, with the date, or name a source of the last 45 days.',
    });
  }
}

// Promise: a scheme that pays one share of the costs pays the one its sentence names.

export const ratesAgree: Rule = ({ files }) =>
  files.filter(isEntry).flatMap(({ path: file, locus, fields }) => {
    const share = fields?.data?.['share'];
    if (locus.collection !== 'funding' || fields === undefined || !isGroup(share)) return [];
    const { rates, text } = share;
    if (!Array.isArray(rates) || rates.length !== 1 || typeof text !== 'string') return [];
    const [only] = rates as unknown[];
    const rate = isGroup(only) ? only['maxPercent'] : undefined;
    const [said, ...others] = new Set(
      [...text.matchAll(/(\d+(?:\.\d+)?) ?(?:%|per ?cent)/g)].map(([, digits]) => Number(digits)),
    );
    // Of several shares the sentence may name another; what is left for the applicant to pay states the same share.
    if (typeof rate !== 'number' || said === undefined || others.length > 0 || said === rate || said === 100 - rate)
      return [];
    return toFinding('field-contradiction', file, fields.yaml.placeOfKey(['share', 'rates', 0, 'maxPercent']), {
      what: `maxPercent is ${rate}, but the sentence of "share" says ${said}%.`,
      remedy: 'Look the share up in the source and correct the wrong one.',
      value: String(rate),
    });
  });

// Promise: an amount of money is the one its sentence names.

const SUM =
  /(?<![\d.,])(?:£\s?(\d[\d,]*(?:\.\d+)?)|(\d[\d,]*(?:\.\d+)?)(?= (?:(?:thousand|[mb]illion) )?(?:pounds|euros)))\s?(k|m|bn|thousand|million|billion)?\b/gi;
const TIMES: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };

export const amountsAgree: Rule = ({ files }) =>
  files.filter(isEntry).flatMap(({ path: file, locus, fields }) => {
    const amount = fields?.data?.['amount'];
    if (locus.collection !== 'funding' || fields === undefined || !isGroup(amount)) return [];
    const { text } = amount;
    const [said, ...others] = new Set(
      [...(typeof text === 'string' ? text : '').matchAll(SUM)].map(([, pounds, euros, unit = '']) =>
        Math.round(Number((pounds ?? euros ?? '').replaceAll(',', '')) * (TIMES[unit.toLowerCase()] ?? 1)),
      ),
    );
    // Of several sums the sentence may name another.
    if (said === undefined || others.length > 0) return [];
    return (['min', 'max'] as const).flatMap((field) => {
      const sum = amount[field];
      if (typeof sum !== 'number' || sum === said) return [];
      return toFinding('field-contradiction', file, fields.yaml.placeOfKey(['amount', field]), {
        what: `${field} is ${formatNumber(sum)}, but the sentence of "amount" names ${formatNumber(said)}.`,
        remedy: 'Look the sum up in the source and correct the wrong one.',
        value: String(sum),
      });
    });
  });
