// Small made-up sites on disk: pages that need a style sheet whose name changes with its content.
import { join } from 'node:path';
import { finishSite } from '#delivery/finish-site.ts';
import { TestFolder } from '../setup/folder.ts';

export class Places extends TestFolder {
  /** A built site: every page names the hashed style sheet, and one file with a fixed name. */
  makeSite(name: string, style: string, pages: readonly string[]): string {
    const site = join(this.folder, name);
    const files: Record<string, string> = {
      [`_astro/site.${style}.css`]: `/* ${style} */${'a{}'.repeat(200)}`,
      'search/names.json': `"${style}"`,
      'pagefind/pagefind.js': '',
    };
    for (const page of pages)
      files[`${page}index.html`] = `<link href="/_astro/site.${style}.css">${'word '.repeat(200)}`;
    for (const [path, text] of Object.entries(files)) this.write(join(name, path), text);
    finishSite(site, '/');
    return site;
  }
}
