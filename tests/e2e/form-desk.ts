// A person at the forms. No test can answer the system's own window for choosing a folder, so the browser's private
// folder stands in for the folder of the project: the program reads and writes it through the same interface.
import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { TestBrowser } from '../browser/open.ts';
import { layFiles } from '../browser/lay-files.ts';
import type { MadeUpGitHub } from './made-up-github.ts';

/** Files by their paths from the root of the project. */
export type Files = Record<string, string>;

const DESK = { viewport: { width: 1280, height: 900 }, locale: 'en-GB' };

export class FormDesk {
  /** Requests to another host that the policy did not stop. */
  readonly sent: string[] = [];
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
    const stopped = new Set<string>();
    page.on('requestfailed', (request) => {
      if (request.failure()?.errorText === 'csp') stopped.add(request.url());
    });
    page.on('requestfinished', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(inject('siteUrl'))) this.sent.push(request.url());
    });
  }

  /** Opens the forms with an access token, on a made-up GitHub. */
  static async signIn(browser: TestBrowser, github: MadeUpGitHub): Promise<FormDesk> {
    const page = await browser.newPage(DESK);
    const desk = new FormDesk(page);
    await github.answer(page);
    await page.goto(new URL('admin/', inject('siteUrl')).href);
    await page.getByRole('button', { name: 'Open the forms' }).click();
    await page.getByRole('button', { name: 'Sign In Using Access Token' }).click();
    await page.locator('dialog input').first().fill('made-up');
    await page.getByRole('button', { name: 'Sign In', exact: true }).click();
    await page.getByRole('button', { name: 'New' }).first().waitFor();
    return desk;
  }

  /** Opens the forms on these files, as "Work with Local Repository" does. */
  static async open(browser: TestBrowser, files: Files): Promise<FormDesk> {
    const page = await browser.newPage(DESK);
    const desk = new FormDesk(page);
    await page.addInitScript(() => {
      Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    });
    await page.goto(new URL('admin/', inject('siteUrl')).href);
    await page.evaluate(layFiles, files);
    await page.getByRole('button', { name: 'Open the forms' }).click();
    await page.getByRole('button', { name: 'Work with Local Repository' }).click();
    await page.getByRole('button', { name: 'New' }).first().waitFor();
    return desk;
  }

  /** The form of a new entry, or of one that is there. */
  async show(collection: string, id?: string): Promise<void> {
    const place = id === undefined ? 'new' : `entries/${id}`;
    await this.#page.evaluate((hash) => (location.hash = hash), `#/collections/${collection}/${place}`);
    await this.#page.locator('section.field').first().waitFor();
  }

  /** One field by its path: "links.0.reason". Fields below the edge of the screen are drawn when they come near. */
  async field(path: string): Promise<Locator> {
    const field = this.#page.locator(`section.field[data-key-path="${path}"]`);
    const last = this.#page.locator('section.field').last();
    while ((await field.count()) === 0) await last.scrollIntoViewIfNeeded();
    await field.scrollIntoViewIfNeeded();
    return field;
  }

  async type(path: string, text: string): Promise<void> {
    await (await this.field(path)).locator('input, textarea').first().fill(text);
  }

  /** Looks for words in a list and takes the first answer. */
  async pick(path: string, option: string): Promise<void> {
    await (await this.field(path)).getByRole('combobox').click();
    const search = this.#page.getByRole('searchbox').last();
    if (await search.isVisible()) await search.fill(option);
    await this.#page.getByRole('option', { name: option }).first().click();
  }

  async choose(path: string, option: string): Promise<void> {
    await (await this.field(path)).getByRole('radio', { name: option }).click();
  }

  async add(path: string): Promise<void> {
    await (
      await this.field(path)
    )
      .getByRole('button', { name: /^(?:add\s+)?Add / })
      .last()
      .click();
  }

  async read(path: string): Promise<string> {
    return (await this.field(path)).locator('input, textarea').first().inputValue();
  }

  /** Saves, and waits until the list of entries is back. */
  async save(): Promise<void> {
    await this.#press('Save');
    await this.#page.getByRole('button', { name: 'New' }).first().waitFor();
  }

  /** Saves on GitHub as a draft, then asks for a review. */
  async sendForReview(): Promise<void> {
    await this.#press('Save');
    await this.#press('Send for Review');
    await this.#page.getByRole('button', { name: 'New' }).first().waitFor();
  }

  async #press(name: string): Promise<void> {
    await this.#page.getByRole('button', { name, exact: true }).click();
  }

  /** What now lies in the folder. */
  files(): Promise<Files> {
    return this.#page.evaluate(readFiles);
  }
}

async function readFiles(): Promise<Files> {
  const files: Files = {};
  const read = async (folder: FileSystemDirectoryHandle, above: string): Promise<void> => {
    for await (const handle of folder.values()) {
      const path = `${above}${handle.name}`;
      if (handle.kind === 'directory') await read(handle, `${path}/`);
      else files[path] = await (await handle.getFile()).text();
    }
  };
  await read(await navigator.storage.getDirectory(), '');
  return files;
}
