// How many schemes fit, said the same way by the build and by the page.

export function sayCount(count: number): string {
  return count === 0 ? 'No scheme fits' : `${count} ${count === 1 ? 'scheme fits' : 'schemes fit'}`;
}
