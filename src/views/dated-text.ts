// Words that stop being true at a known instant, and what follows them.

export interface DatedText {
  now: string;
  /** Absent where nothing is known to follow. */
  then?: { text: string; from: number };
}
