// Checks content on every save in dev and prints what to mend. Before a build, scripts/build.ts runs the same check.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findContentProblems } from '#check/find-content-problems.ts';
import { formatFindings } from '#check/report/text.ts';

/** Several files are often saved at once; one report is enough. */
const QUIET_MILLISECONDS = 150;

export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const folder = fileURLToPath(new URL('../../content', import.meta.url));
        let waiting: NodeJS.Timeout | undefined;
        const check = (): void => {
          const findings = findContentProblems(folder);
          if (findings.length > 0) logger.warn(`\n${formatFindings(findings)}`);
        };
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder)) return;
          clearTimeout(waiting);
          waiting = setTimeout(check, QUIET_MILLISECONDS);
        });
        check();
      },
    },
  };
}
