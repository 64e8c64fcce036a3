// A made-up host whose pages play what the web does: the test sets what each address answers.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Play = (request: IncomingMessage, response: ServerResponse) => void;

export interface MadeUpHost {
  /** "http://127.0.0.1:1234" */
  address: string;
  /** What each path answers; another path is not found. */
  plays: Map<string, Play>;
  /** "GET /page", in the order they came. */
  asked: string[];
  close: () => void;
}

export async function openHost(): Promise<MadeUpHost> {
  const plays = new Map<string, Play>();
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const { url = '', method = '' } = request;
    asked.push(`${method} ${url}`);
    const play = plays.get(url);
    if (play === undefined) response.writeHead(404).end();
    else play(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    plays,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A page of HTML. */
export function page(main: string, headers: Record<string, string> = {}): Play {
  return (_request, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
      .end(
        `<!doctype html><title>A page</title><nav>Menu 1 May 2001</nav><main>${main}</main><script>var x = "2 May 2002"</script>`,
      );
  };
}
