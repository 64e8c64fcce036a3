// Two readers of calendar files that share nothing: one takes the zone as the file tells it, the other from the machine.
import ICAL from 'ical.js';
import { sync } from 'node-ical';

/** An event as a reader gives it: instants in milliseconds since 1970, or days. */
export interface ReadEvent {
  uid: string;
  title: string;
  place: string;
  start: number | string;
  /** Absent where the file names none. */
  end: number | string | undefined;
  isCancelled: boolean;
}

export const READERS: Record<string, (text: string) => ReadEvent[]> = {
  'ical.js': (text) => readEvents(text).map(toReadEvent),
  'node-ical': readWithNodeIcal,
};

/** The events of a file as ical.js has them. */
export function readEvents(text: string): ICAL.Event[] {
  const root = new ICAL.Component(ICAL.parse(text) as never);
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return root.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

function toReadEvent(event: ICAL.Event): ReadEvent {
  const toMoment = (time: ICAL.Time): number | string => (time.isDate ? time.toString() : time.toUnixTime() * 1000);
  return {
    uid: event.uid,
    title: event.summary,
    place: String(event.component.getFirstPropertyValue('location') ?? ''),
    start: toMoment(event.startDate),
    end: event.component.hasProperty('dtend') ? toMoment(event.endDate) : undefined,
    isCancelled: event.component.getFirstPropertyValue('status') === 'CANCELLED',
  };
}

function readWithNodeIcal(text: string): ReadEvent[] {
  // It gives an event without an end one of its own making.
  const whole = text.replace(/\r\n[ \t]/g, '').split('BEGIN:VEVENT');
  const hasEnd = new Map(
    whole.map((part) => [/^UID:(.*)\r$/m.exec(part)?.[1] ?? '', part.includes('\r\nDTEND')] as const),
  );
  return Object.values(sync.parseICS(text)).flatMap((part) => {
    if (part?.type !== 'VEVENT') return [];
    const toMoment = (time: Date): number | string =>
      part.datetype === 'date' ? time.toISOString().slice(0, 10) : time.getTime();
    return [
      {
        uid: part.uid,
        title: String(part.summary),
        place: part.location === undefined ? '' : String(part.location),
        start: toMoment(part.start),
        end: hasEnd.get(part.uid) === true && part.end ? toMoment(part.end) : undefined,
        isCancelled: part.status === 'CANCELLED',
      },
    ];
  });
}
