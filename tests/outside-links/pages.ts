// A made-up host whose pages play what the web does: the test sets what each address answers.
import type { RequestListener } from 'node:http';
import { listen, type Listening } from '../setup/listen.ts';

export type Play = RequestListener;

export interface MadeUpHost extends Listening {
  /** What each path answers; another path is not found. */
  plays: Map<string, Play>;
  /** "GET /page", in the order they came. */
  asked: string[];
}

export async function openHost(): Promise<MadeUpHost> {
  const plays = new Map<string, Play>();
  const asked: string[] = [];
  const listening = await listen((request, response) => {
    const { url = '', method = '' } = request;
    asked.push(`${method} ${url}`);
    const play = plays.get(url);
    if (play === undefined) response.writeHead(404).end();
    else play(request, response);
  });
  return { ...listening, plays, asked };
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
