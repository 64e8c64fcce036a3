// What a first visit to a page transfers at most, when the host compresses with Brotli.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface PageWeight {
  path: string;
  /** Bytes of the page, its style sheets, scripts, fonts and pictures. */
  total: number;
  html: number;
  css: number;
  script: number;
  fonts: number;
  /** The page itself counts as one. */
  requests: number;
}

/** Weighs pages of one site; each shared file is compressed once. */
export class Scales {
  readonly #folder: string;
  readonly #bytes = new Map<string, number>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @param loaded addresses of what a browser fetched for the page, from the root: "/_astro/site.css". */
  weigh(path: string, html: string, loaded: readonly string[]): PageWeight {
    const sum = (pattern: RegExp): number =>
      loaded.filter((file) => pattern.test(file)).reduce((total, file) => total + this.#weighFile(file), 0);
    return {
      path,
      html: brotli(Buffer.from(html)),
      css: sum(/\.css$/),
      script: sum(/\.js$/),
      fonts: sum(/\.woff2$/),
      total: brotli(Buffer.from(html)) + sum(/./),
      requests: 1 + loaded.length,
    };
  }

  #weighFile(file: string): number {
    const known = this.#bytes.get(file);
    if (known !== undefined) return known;
    const content = readFileSync(join(this.#folder, file));
    const bytes = /\.(?:woff2|png|jpg|webp|avif)$/.test(file) ? content.length : brotli(content);
    this.#bytes.set(file, bytes);
    return bytes;
  }
}

function brotli(content: Buffer): number {
  return brotliCompressSync(content).length;
}
