// Rounds coordinates, so that the same chart is the same text everywhere and no digit is there for nothing.

/** @param digits after the point; a hundredth of a pixel is finer than any screen shows. */
export function round(value: number, digits = 2): number {
  const factor = 10 ** digits;
  // Adding 0 turns −0 into 0.
  return Math.round(value * factor) / factor + 0;
}
