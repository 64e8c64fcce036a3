// What the development server answers besides the pages: the state of the content, and mistakes as a page in words.
import type { HookParameters } from 'astro';
import { errorsAt, toPreview } from '#check/report/preview.ts';
import { formatFindings } from '#check/report/text.ts';
import { today } from '#time/today.ts';
import { renderErrorPage } from './render-error-page.ts';
import { EVENTS_ADDRESS } from './problem-page.ts';
import { WatchedContent } from './watched-content.ts';

const PAGE_ADDRESS = '__content/page';

/** Checks at once and on every save, writes to the log, and answers the bar. @param folder whole path of the content */
export function serveContent({ server, logger }: HookParameters<'astro:server:setup'>, folder: string): void {
  const content = new WatchedContent(folder, today());
  const sendFindings = (): void => {
    if (content.findings.length > 0) logger.warn(`\n${formatFindings(content.findings)}`);
  };
  content.onCheck(sendFindings);
  server.watcher.on('all', (_event, path) => {
    content.noteChange(path);
  });
  const { base } = server.config;
  server.middlewares.use((request, response, next) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const own = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
    if (own === EVENTS_ADDRESS) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      const send = (): boolean => response.write(`data: ${content.edition}\n\n`);
      send();
      response.on('close', content.onCheck(send));
    } else if (own === PAGE_ADDRESS) {
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      const { snapshot, findings } = content;
      response.end(JSON.stringify(toPreview(snapshot, findings, searchParams.get('address') ?? '/')));
    } else {
      const errors = content.findings.filter(({ severity }) => severity === 'error');
      const here = errorsAt(content.snapshot, errors, `/${own}`);
      renderErrorPage({ request, response, here, errors, edition: content.edition, base, next });
    }
  });
  sendFindings();
}
