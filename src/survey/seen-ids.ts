// Whether a respondent was met before, without keeping who it was: 64 bits of each id and its row, in fixed arrays.

/** Two million places hold 1.4 million people in 25 MB; more people double the arrays. */
const FIRST_SIZE = 1 << 21;
const FULLEST = 0.7;

export class SeenIds {
  #high: Uint32Array;
  #low: Uint32Array;
  #rows: Uint32Array;
  #count = 0;

  /** @param size places to begin with, a power of two */
  constructor(size: number = FIRST_SIZE) {
    this.#high = new Uint32Array(size);
    this.#low = new Uint32Array(size);
    this.#rows = new Uint32Array(size);
  }

  /**
   * Remembers an id. Two ids share all 64 bits once in 37 million files of a million people.
   * @param row counted from 1
   * @returns the row in which the id was met first, or undefined when it is new
   */
  add(id: string, row: number): number | undefined {
    if (this.#count > this.#rows.length * FULLEST) this.#grow();
    return this.#put(hash(id, 0x811c9dc5, 0x01000193), hash(id, 0x9e3779b9, 0x5bd1e995), row);
  }

  #put(high: number, low: number, row: number): number | undefined {
    const mask = this.#rows.length - 1;
    for (let at = low & mask; ; at = (at + 1) & mask) {
      const known = this.#rows[at] ?? 0;
      if (known === 0) {
        this.#high[at] = high;
        this.#low[at] = low;
        this.#rows[at] = row;
        this.#count += 1;
        return undefined;
      }
      if (this.#high[at] === high && this.#low[at] === low) return known;
    }
  }

  #grow(): void {
    const [high, low, rows] = [this.#high, this.#low, this.#rows];
    const size = rows.length * 2;
    [this.#high, this.#low, this.#rows] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
    this.#count = 0;
    for (let at = 0; at < rows.length; at += 1) {
      if (rows[at] !== 0) this.#put(high[at] ?? 0, low[at] ?? 0, rows[at] ?? 0);
    }
  }
}

/** As FNV-1a over UTF-16 units, with the finish of MurmurHash3 so that near ids lie far apart. */
function hash(text: string, seed: number, factor: number): number {
  let h = seed;
  for (let index = 0; index < text.length; index += 1) {
    h = Math.imul(h ^ text.charCodeAt(index), factor);
    h ^= h >>> 15;
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
