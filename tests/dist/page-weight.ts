// What a first visit to a page transfers at most: the bytes a host sends that was given our release.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { toFile } from '../setup/site-files.ts';

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
  elements: number;
  depth: number;
  height: number;
}

export interface Seen {
  /** Addresses of what a browser fetched for the page, from the root: "/_astro/site.css". */
  loaded: readonly string[];
  elements: number;
  depth: number;
  /** Pixels on a phone. */
  height: number;
}

/** Weighs the pages of one built site; each shared file is compressed once, as hard as a release does. */
export class Scales {
  readonly #folder: string;
  readonly #bytes = new Map<string, number>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  weigh(path: string, { loaded, elements, depth, height }: Seen): PageWeight {
    const sum = (pattern: RegExp): number =>
      loaded.filter((file) => pattern.test(file)).reduce((total, file) => total + this.weighFile(file), 0);
    const html = this.weighFile(`/${toFile(path)}`);
    return {
      path,
      total: html + sum(/./),
      html,
      css: sum(/\.css$/),
      script: sum(/\.js$/),
      fonts: sum(/\.woff2$/),
      requests: 1 + loaded.length,
      elements,
      depth,
      height,
    };
  }

  /** Bytes of one file as a host sends it. */
  weighFile(file: string): number {
    const known = this.#bytes.get(file);
    if (known !== undefined) return known;
    const content = readFileSync(join(this.#folder, file));
    const bytes = existsSync(join(this.#folder, `${file}.br`)) ? brotliCompressSync(content).length : content.length;
    this.#bytes.set(file, bytes);
    return bytes;
  }
}
