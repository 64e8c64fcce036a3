// Puts the page of mistakes in the place of a page that has some, or that could not be drawn because of one elsewhere.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Finding } from '#check/finding.ts';
import { toProblemPage } from './problem-page.ts';

export interface Asked {
  request: IncomingMessage;
  response: ServerResponse;
  /** Errors in the file of the page asked for. */
  here: readonly Finding[];
  /** Errors in all files. */
  errors: readonly Finding[];
  /** Of the content that was checked. */
  edition: string;
  base: string;
  /** Lets the site answer. */
  next: () => void;
}

export function renderErrorPage({ request, response, here, errors, edition, base, next }: Asked): void {
  const isPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
  if (isPage && here.length > 0) {
    send(response, toProblemPage(here, base, edition));
    return;
  }
  if (isPage && errors.length > 0) replaceFailure(response, () => toProblemPage(errors, base, edition));
  next();
}

/** With mistakes in the content, a page that fails most likely fails for them: code is then nothing an editor should read. */
function replaceFailure(response: ServerResponse, toPage: () => string): void {
  const [writeHead, write, end] = [
    response.writeHead.bind(response),
    response.write.bind(response),
    response.end.bind(response),
  ];
  const isFailure = (): boolean => response.statusCode >= 500;
  response.writeHead = ((...args: Parameters<typeof writeHead>) => {
    response.statusCode = args[0];
    return isFailure() ? response : writeHead(...args);
  }) as typeof writeHead;
  response.write = ((...args: Parameters<typeof write>) => (isFailure() ? true : write(...args))) as typeof write;
  response.end = ((...args: Parameters<typeof end>) => {
    if (!isFailure()) return end(...args);
    Object.assign(response, { writeHead, write, end });
    send(response, toPage());
    return response;
  }) as typeof end;
}

function send(response: ServerResponse, page: string): void {
  response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(page);
}
