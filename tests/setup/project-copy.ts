// A copy of the project that a test may spoil, with the made-up hub as its content: our own files copied, the installed packages shared.
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import { OWN_FILES } from '../../scripts/own-files.ts';
import { ASTRO, HUB_CONTENT, toOwnEnvironment } from './build-site.ts';
import { TestFolder } from './folder.ts';

/** What Vite and Astro keep beside the packages belongs to one project. `.cache` is kept by hash and may be shared. */
const PRIVATE = ['.astro', '.vite', '.package-lock.json'];

export interface Outcome {
  code: number | null;
  /** What was printed, on both channels. */
  output: string;
}

export class ProjectCopy extends TestFolder {
  constructor(name = 'project-') {
    super(name);
    for (const own of OWN_FILES) this.copy(own === 'content' ? HUB_CONTENT : own, own);
    this.#sharePackages();
  }

  #sharePackages(): void {
    mkdirSync(this.at('node_modules'));
    for (const name of readdirSync('node_modules')) {
      if (PRIVATE.includes(name)) continue;
      symlinkSync(resolve('node_modules', name), this.at(`node_modules/${name}`), 'junction');
    }
  }

  /** Puts a small site in dist, as if an earlier build had left it. */
  leaveSite(text: string): void {
    for (const file of ['index.html', '404.html']) this.write(`dist/${file}`, text);
  }

  /** Builds the copy as `npm run build` does. */
  build(settings: Record<string, string> = {}, options: string[] = []): Outcome {
    return this.#run([ASTRO, 'build', ...options], settings);
  }

  /** Runs a script of the copy. */
  run(script: string, settings: Record<string, string> = {}, options: string[] = []): Outcome {
    return this.#run([`scripts/${script}.ts`, ...options], settings);
  }

  /** Waits for the end, at most four minutes. */
  #run(command: string[], settings: Record<string, string>): Outcome {
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...toOwnEnvironment(), NO_COLOR: '1', ...settings },
      timeout: 240_000,
    });
    return { code: status, output: stdout + stderr };
  }
}
