// Which revision of an entry a calendar file holds: a reader's app takes a new one only when its number has grown.
import type { Appointment } from '#domain/appointments.ts';
import type { EntryRef } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';

/** Every change readers are told of counts, and none is ever taken out of the record, so the number never falls. */
export function toRevision(
  ref: EntryRef,
  { reviewed }: { reviewed?: string | undefined },
  { changes, day }: RenderContext,
): Pick<Appointment, 'sequence' | 'stampedOn'> {
  const listed = changes.get(ref) ?? [];
  return { sequence: listed.length, stampedOn: listed[0]?.on ?? reviewed ?? day };
}
