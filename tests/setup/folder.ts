// A folder on disk that a test may spoil, and that is gone after it.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** The least content that passes the check. */
export const BASE_CONTENT = 'tests/fixtures/base/content';

export class TestFolder {
  readonly folder: string;

  /** @param name what its name begins with */
  constructor(name = 'test-') {
    this.folder = mkdtempSync(join(tmpdir(), name));
  }

  at(path: string): string {
    return join(this.folder, path);
  }

  read(path: string): string {
    return readFileSync(this.at(path), 'utf8');
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.at(path)), { recursive: true });
    writeFileSync(this.at(path), content);
  }

  /** @throws Error where nothing would change */
  change(path: string, before: string, after: string): void {
    const text = this.read(path);
    if (!text.includes(before)) throw new Error(`${path} has no "${before}".`);
    this.write(
      path,
      text.replace(before, () => after),
    );
  }

  /** Lays the files of another folder here. */
  copy(from: string, path = '.'): void {
    cpSync(from, this.at(path), { recursive: true });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/**
 * @param from what the folder of each test begins with
 * @returns the folder of the test that runs
 */
export function useFolder(from?: string): () => TestFolder {
  let current: TestFolder;
  beforeEach(() => {
    current = new TestFolder();
    if (from !== undefined) current.copy(from);
  });
  afterEach(() => current.remove());
  return () => current;
}
