// Fixes two habits of the program that our pages do not allow. Fails when the program no longer has them: then look again.

interface Fix {
  /** What it does, in words. */
  habit: string;
  found: RegExp;
  instead: string;
}

const FIXES: readonly Fix[] = [
  {
    // It brings the fonts as files too and uses those; the rules only send a reader to another host first.
    habit: 'style rules that fetch fonts from another host',
    found: /@font-face \{font-family:'[^']+';[^{}]*https:\/\/[^{}]*\}/g,
    instead: '',
  },
  {
    // It expects a bundler to turn its translations into script; browsers want to be told that a module is data.
    habit: 'translations imported as if they were script',
    found: /import\(`(\.\.\/locales\/[^`]+\.json)`\)/g,
    instead: "import(`$1`,{with:{type:'json'}})",
  },
];

/** @throws Error naming the habit that was not found, when the package has changed. */
export function patchProgram(text: string): string {
  return FIXES.reduce((fixed, { habit, found, instead }) => {
    const next = fixed.replace(found, instead);
    if (next === fixed)
      throw new Error(`@sveltia/cms has changed: ${habit} not found. Look at src/forms/patch-program.ts`);
    return next;
  }, text);
}
