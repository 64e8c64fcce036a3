// UK clock times as the site writes them.

/** "2023-05-25T14:00" → "2pm"; "2020-07-07T13:45" → "1.45pm"; noon and midnight by name. */
export function formatLocalTime(local: string): string {
  const hour = Number(local.slice(11, 13));
  const minute = local.slice(14, 16);
  if (minute === '00' && hour === 0) return 'midnight';
  if (minute === '00' && hour === 12) return 'noon';
  const half = hour < 12 ? 'am' : 'pm';
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  return minute === '00' ? `${shown}${half}` : `${shown}.${minute}${half}`;
}
