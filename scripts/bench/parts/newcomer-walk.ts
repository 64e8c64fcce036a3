// The steps of a newcomer and how long each takes.

const WORDS_A_MINUTE = 200;
const LETTERS_A_MINUTE = 200;
/** To find something on the screen and press it. */
const SECONDS_A_CLICK = 3;

/** What a person does in one step. */
export interface Effort {
  /** Words to read. */
  read?: number;
  typed?: string;
  clicks?: number;
  /** Seconds the program takes. */
  waited?: number;
}

export class Walk {
  readonly #rows: Record<string, string | number>[] = [];
  #seconds = 0;
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  step(what: string, { read = 0, typed = '', clicks = 0, waited = 0 }: Effort): void {
    const seconds =
      (read / WORDS_A_MINUTE) * 60 + (typed.length / LETTERS_A_MINUTE) * 60 + clicks * SECONDS_A_CLICK + waited;
    this.#seconds += seconds;
    this.#rows.push({
      step: what,
      'words read': read,
      'letters typed': typed.length,
      clicks,
      'waited, s': waited.toFixed(1),
      'in all, s': Math.round(seconds),
      'since the start': toMinutes(this.#seconds),
    });
  }

  report(): void {
    console.log(this.#name);
    console.table(this.#rows);
  }
}

function toMinutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`;
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;
}
