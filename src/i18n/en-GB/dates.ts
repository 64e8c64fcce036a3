// Days and hours in sentences, where the language's own forms of dates do not say how.

/** "3 to 5 May 2027" */
export const span = (from: string, until: string) => `${from} to ${until}`;

/** "11am", "1.45pm", "noon", "midnight" */
export const clock = (hour: number, minute: number) => {
  if (minute === 0 && hour % 12 === 0) return hour === 12 ? 'noon' : 'midnight';
  return `${hour % 12 === 0 ? 12 : hour % 12}${minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`}${hour < 12 ? 'am' : 'pm'}`;
};

/** At the line of today in a chart. */
export const todayIs = (day: string) => `today, ${day}`;

/** Under the axis of a chart, by their number less one. */
export const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
