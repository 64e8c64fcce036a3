// Faults that code has to answer for on the made-up hub. On the real content, where an editor's words can bring them about, whoever
// runs the tests is told of them.
import { expect, inject } from 'vitest';

/** @param what is expected of the hub, as a sentence that the faults break */
export function expectNone(faults: readonly string[], what: string): void {
  if (!inject('isRealContent')) expect(faults).toEqual([]);
  else if (faults.length > 0) console.warn(`${what} Not so:\n${faults.join('\n')}`);
}
