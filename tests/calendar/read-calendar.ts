// Calendar files as another library reads them, which takes the zone as the file tells it.
import ICAL from 'ical.js';

/** The events of a file as ical.js has them. */
export function readEvents(text: string): ICAL.Event[] {
  const root = new ICAL.Component(ICAL.parse(text) as never);
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return root.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}
