// A working group on a day. Its names stay: their dates are those of sightings, which say nothing of other days.
import type { Group } from '#schema/groups.ts';
import { formatDay } from '../days.ts';
import { isLater } from './sight.ts';

export function toGroupOnDay(group: Group, day: string): Group {
  const { status } = group;
  if (!isLater(status.asOf, day)) return group;
  const words = `What we know of it is of ${formatDay(status.asOf)}, a later day.`;
  return { ...group, status: { ...status, kind: 'last-seen', words } };
}
