// Parts of a page that hold from or until an instant: the build shows those of its day, this those of the reader's clock.
import { refreshAtBoundaries } from './clock.ts';

for (const part of document.querySelectorAll<HTMLElement>('[data-from], [data-until]')) {
  const [from = -Infinity, until = Infinity] = ['from', 'until'].map((name) => {
    const instant = part.dataset[name];
    return instant === undefined ? undefined : Number(instant);
  });
  refreshAtBoundaries((now) => (part.hidden = now < from || now >= until), [from, until]);
}
