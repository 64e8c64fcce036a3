// Writes a calendar file (RFC 5545) from appointments. The same appointments give the same bytes, on any machine and day.
import ical, {
  escape,
  ICalAlarmType,
  ICalEventStatus,
  ICalEventRepeatingFreq,
  ICalEventTransparency,
  type ICalDayJsStub,
  type ICalEventData,
} from 'ical-generator';
import type { Appointment, CalendarContent } from '#domain/appointments.ts';
import { toInstant } from '#time/london.ts';
import { LONDON_ZONE } from './time-zone.ts';

const ZONE = 'Europe/London';
/** Reader apps are asked to look again twice a day. */
const SECONDS_UNTIL_REFRESH = 12 * 60 * 60;
const SECONDS_OF_A_DAY = 24 * 60 * 60;

export function writeCalendar({ company, lang, name, description, url, appointments }: CalendarContent): string {
  const calendar = ical({
    // The library writes these two as they are; RFC 5545 3.3.11 wants commas and semicolons escaped.
    ...(name === undefined ? {} : { name: escape(name, false) }),
    ...(description === undefined ? {} : { description: escape(description, false) }),
    prodId: { company, product: 'Knowledge hub', language: lang.slice(0, 2).toUpperCase() },
    url,
    ttl: SECONDS_UNTIL_REFRESH,
  });
  for (const appointment of appointments) calendar.createEvent(toEvent(appointment));
  // The zone stands in every file: one without any appointment must still hold a component (RFC 5545 3.6).
  const text = calendar.toString().replace(/^(?=BEGIN:VEVENT|END:VCALENDAR)/m, LONDON_ZONE);
  return `${alarmsLast(text)}\r\n`;
}

/** The library writes alarms amid the properties of an event; RFC 5545 3.6.1 has them after all of these. */
function alarmsLast(text: string): string {
  return text.replace(/((?:BEGIN:VALARM\r\n[^]*?END:VALARM\r\n)+)([^]*?)(?=END:VEVENT)/g, '$2$1');
}

function toEvent(appointment: Appointment): ICalEventData {
  const {
    uid,
    sequence,
    stampedOn,
    title,
    description,
    url,
    time,
    place,
    cancelled,
    isBusy,
    months,
    remindDaysBefore = [],
  } = appointment;
  return {
    id: uid,
    sequence,
    stamp: `${stampedOn}T00:00:00Z`,
    ...toTimes(time),
    summary: title,
    description: `${description}\n${url}`,
    url,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(isBusy ? {} : { transparency: ICalEventTransparency.TRANSPARENT }),
    ...(place === undefined ? {} : { location: place }),
    ...(months === undefined ? {} : { repeating: { freq: ICalEventRepeatingFreq.MONTHLY, count: months } }),
    alarms: remindDaysBefore.map((days) => ({
      type: ICalAlarmType.display,
      trigger: days * SECONDS_OF_A_DAY,
      description: title,
    })),
  };
}

function toTimes(time: Appointment['time']): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> {
  if ('day' in time) {
    const { day, lastDay = day } = time;
    // The end of whole days is the first that is none of them (RFC 5545 3.6.1).
    const end = lastDay === day ? {} : { end: `${nextDay(lastDay)}T00:00:00Z` };
    return { start: `${day}T00:00:00Z`, ...end, allDay: true };
  }
  return {
    timezone: ZONE,
    start: toLocalMoment(time.startsAt),
    ...(time.endsAt === undefined ? {} : { end: toLocalMoment(time.endsAt) }),
  };
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + SECONDS_OF_A_DAY * 1000).toISOString().slice(0, 10);
}

/**
 * A UK local time in a form ical-generator writes down as it stands.
 * Given a Date, the library would write the hours of the machine's own zone under the name of ours.
 */
function toLocalMoment(local: string): ICalDayJsStub {
  const digits = local.replace(/[-:]/g, '');
  const moment: ICalDayJsStub = {
    format: (form) => (form === 'YYYYMMDD' ? digits.slice(0, 8) : `${digits.slice(9)}00`),
    isValid: () => true,
    toDate: () => new Date(toInstant(local)),
    toJSON: () => local,
    tz: () => moment,
  };
  return moment;
}
