// Promise: no time falls into an hour that the clock change leaves out or repeats, and no event contradicts its own day.
import { isRealDay, LOCAL_TIME_PATTERN } from '#schema/fields.ts';
import { formatNumber } from '#text/format-number.ts';
import { daysBetween } from '#time/days.ts';
import { getOccurrence } from '#time/london.ts';
import { toFinding, type Finding } from '../finding.ts';
import { isEntry, type ContentFile, type Fields, type Rule } from '../read/snapshot.ts';
import { walkGroups, walkValues } from '../read/walk-values.ts';
import { nameOfField } from '../text/explain-fields.ts';

export const timesExist: Rule = ({ files }) =>
  files.flatMap((file) =>
    file.fields === undefined
      ? []
      : [...checkClock(file, file.fields), ...checkWeekend(file, file.fields), ...checkEvent(file, file.fields)],
  );

function* checkClock({ path: file }: ContentFile, fields: Fields): Generator<Finding> {
  for (const [{ writtenAs }, value, path] of walkValues(fields)) {
    const time = String(value);
    const clock = writtenAs === 'local-time' && LOCAL_TIME_PATTERN.test(time) ? getOccurrence(time) : 'once';
    if (clock === 'once') continue;
    yield toFinding('time-at-clock-change', file, fields.yaml.placeOfKey(path), {
      what:
        clock === 'never'
          ? `${nameOfField(path)} ${time} does not exist: the clock goes from 01:00 to 02:00 that night.`
          : `${nameOfField(path)} ${time} comes twice: the clock goes from 02:00 back to 01:00 that night.`,
      remedy: clock === 'never' ? 'Write a time from 02:00 on.' : 'Write a time before 01:00 or from 02:00 on.',
      value: time,
    });
  }
}

/** A weekend is a strange day for a deadline, and often a misread one. */
function* checkWeekend({ path: file }: ContentFile, { data, yaml }: Fields): Generator<Finding> {
  for (const [group, path] of walkGroups(data)) {
    for (const field of ['closes', 'closesAt', 'closesOn']) {
      const day = typeof group[field] === 'string' ? group[field].slice(0, 10) : '';
      if (!isRealDay(day)) continue;
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      if (weekday !== 0 && weekday !== 6) continue;
      yield toFinding('deadline-at-weekend', file, yaml.placeOfKey([...path, field]), {
        what: `${nameOfField([...path, field])} ${day} is a ${weekday === 0 ? 'Sunday' : 'Saturday'}.`,
        remedy: 'Look the day up in the source once more.  If it is right, leave it.',
        value: day,
      });
    }
  }
}

/** More days are seldom one event, and often a slip in the month or the year. */
const LONGEST_EVENT = 31;

/** The day of an event stands in its date, in its beginning and in the name of its file. */
function* checkEvent(file: ContentFile, { data, yaml }: Fields): Generator<Finding> {
  if (!isEntry(file) || file.locus.collection !== 'events') return;
  const [on, startsAt, endsOn, endsAt] = ['on', 'startsAt', 'endsOn', 'endsAt'].map((field) => data?.[field]);
  if (typeof on !== 'string') return;
  if (typeof startsAt === 'string' && isRealDay(startsAt.slice(0, 10)) && !startsAt.startsWith(on)) {
    yield toFinding('event-day-mismatch', file.path, yaml.placeOfKey(['startsAt']), {
      what: `startsAt is ${startsAt.slice(0, 10)}, but "on" is ${on}.`,
      remedy: 'Look the day up in the source and correct the wrong one.',
      value: startsAt,
    });
  }
  const last = [endsOn, endsAt].find((end) => typeof end === 'string')?.slice(0, 10) ?? '';
  const days = isRealDay(on) && isRealDay(last) ? daysBetween(on, last) + 1 : 1;
  if (days > LONGEST_EVENT) {
    const field = endsOn === undefined ? 'endsAt' : 'endsOn';
    yield toFinding('deadline-at-weekend', file.path, yaml.placeOfKey([field]), {
      what: `The event lasts ${formatNumber(days)} days, from ${on} to ${last}.`,
      remedy: 'Look both days up in the source once more.  If they are right, leave them.',
      value: last,
    });
  }
  if (typeof endsOn === 'string' && typeof endsAt === 'string' && endsAt.slice(0, 10) !== endsOn) {
    yield toFinding('event-day-mismatch', file.path, yaml.placeOfKey(['endsAt']), {
      what: `endsAt is ${endsAt.slice(0, 10)}, but "endsOn" is ${endsOn}.`,
      remedy: 'Look the day up in the source and correct the wrong one.',
      value: endsAt,
    });
  }
  if (!isRealDay(on) && typeof startsAt === 'string' && isRealDay(startsAt.slice(0, 10)) && startsAt.startsWith(on)) {
    yield toFinding('event-day-mismatch', file.path, yaml.placeOfKey(['on']), {
      what: `"on" is ${on}, but startsAt names the day.`,
      remedy: `Write the day:   on: ${startsAt.slice(0, 10)}`,
      value: on,
    });
  }
  const named = /^\d{4}(?:-\d{2}){0,2}(?=-|$)/.exec(file.locus.id)?.[0] ?? '';
  const length = Math.min(named.length, on.length);
  if (named.slice(0, length) !== on.slice(0, length)) {
    yield toFinding('event-day-mismatch', file.path, yaml.placeOfKey(['on']), {
      what: `The event is on ${on}, but its file is called ${file.locus.id}.`,
      remedy: 'Correct the date, or rename the file so that it begins with the date.',
      value: on,
    });
  }
}
