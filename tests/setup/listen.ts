// A made-up server on this machine.
import { createServer, type RequestListener } from 'node:http';
import { createServer as createProbe, type AddressInfo } from 'node:net';

export interface Listening {
  /** "http://127.0.0.1:1234" */
  address: string;
  /** Ends at once, also what waits for an answer. */
  close: () => void;
}

export async function listen(answer: RequestListener): Promise<Listening> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A port nobody uses now. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createProbe().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
