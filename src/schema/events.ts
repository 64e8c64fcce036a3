// A dated meeting or event.
import { z } from 'astro/zod';
import { eachStatedOrListed, entryFields, notStated, sameNeed } from './entry.ts';
import { day, localTime, partialDay, reference, text } from './fields.ts';

/** What an event's sources may be silent about. */
const EVENT_STATABLE = ['startsAt', 'endsAt', 'place', 'cost', 'audience', 'organiser'] as const;
export const eventSchema = z
  .strictObject({
    ...entryFields,
    ...sameNeed,
    on: partialDay().meta({
      title: 'Date',
      help: 'The day, or the month or year if no day is known.',
      example: '2018-07-05',
    }),
    endsOn: day()
      .optional()
      .meta({ title: 'Last day', help: 'Of an event that lasts several days.', example: '2018-07-06' }),
    dateNote: text(4, 200).optional().meta({
      title: 'Note on the date',
      help: 'When sources differ, what each says.',
      example: 'The page is dated 14 April; its title says 15 April.',
    }),
    startsAt: localTime().optional().meta({ help: 'Day and time in the UK.', example: '2023-05-25T14:00' }),
    endsAt: localTime().optional().meta({ help: 'Day and time in the UK.', example: '2023-05-25T16:00' }),
    place: text(2, 120).optional().meta({ help: 'The venue, or "Online".', example: 'Online' }),
    cost: text(2, 80).optional().meta({ help: 'What it costs.', example: 'Free' }),
    audience: text(3, 160)
      .optional()
      .meta({ title: 'For whom', help: 'Who it is for.', example: 'Contractors, consultants and academics' }),
    organiser: reference('organisations')
      .optional()
      .meta({ help: 'Who ran it, if a source says so.', example: 'made-up-office' }),
    series: reference('eventSeries').optional().meta({ help: 'The series it belongs to.', example: 'workshops' }),
    group: reference('groups')
      .optional()
      .meta({ help: 'The working group whose meeting it is.', example: 'test-writers' }),
    cancelled: z
      .literal(true)
      .optional()
      .meta({ help: 'Write "true" when it does not take place; the entry stays.', example: true }),
    notStated: notStated(EVENT_STATABLE),
  })
  .superRefine(eachStatedOrListed(EVENT_STATABLE));

export type Event = z.output<typeof eventSchema>;
