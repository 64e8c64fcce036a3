// Ends a command of Astro with a sentence, without the stack that Astro prints for an error.

/** @param sentence what is wrong and what to do */
export function exitWith(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
