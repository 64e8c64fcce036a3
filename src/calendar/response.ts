// Answers a request for a calendar file.
import type { CalendarContent } from '#domain/appointments.ts';
import { writeCalendar } from './write-calendar.ts';

export function toCalendarResponse(content: CalendarContent): Response {
  return new Response(writeCalendar(content), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
