// Nothing is built from content with an error. While somebody writes (npm run dev), checks on every save and shows mistakes as a page.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { exitWith } from './exit-with.ts';
import type { Settings } from './settings.ts';

type Checked = Pick<Settings, 'content' | 'isPreview' | 'isRelease'>;

/** For a preview, only an error that would make a look at the site misleading or unsafe withholds it. */
export function contentCheck({ content, isPreview, isRelease }: Checked): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, injectScript }) => {
        if (command === 'build') {
          const { findings, isRefused } = await checkContent({ content, isPreview, isRelease });
          if (findings !== '') process.stdout.write(findings);
          if (isRefused) exitWith('\nNothing was built; the last good site is untouched.');
        }
        if (command === 'dev') {
          const bar = fileURLToPath(new URL('../client/preview-bar.ts', import.meta.url));
          injectScript('page', `import ${JSON.stringify(bar)};`);
        }
      },
      'astro:server:setup': async (started) => {
        const { serveContent } = await import('./preview/serve-content.ts');
        serveContent(started, resolve(content));
      },
    },
  };
}

/** Without a day: a site may be built for one long past, and what was reviewed since is no mistake. */
async function checkContent({
  content,
  isPreview,
  isRelease,
}: Checked): Promise<{ findings: string; isRefused: boolean }> {
  const [{ checkSnapshot, forRelease, hasErrors, withholdsPreview }, { readSnapshot }, { formatFindings }] =
    await Promise.all([
      import('#check/find-content-problems.ts'),
      import('#check/read/read-snapshot.ts'),
      import('#check/report/text.ts'),
    ]);
  const found = checkSnapshot(readSnapshot(content));
  const findings = isRelease ? forRelease(found) : found;
  return {
    findings: findings.length > 0 ? formatFindings(findings) : '',
    isRefused: (isPreview ? withholdsPreview : hasErrors)(findings),
  };
}
