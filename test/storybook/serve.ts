import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Served {
  /** The address of the folder, with a slash at its end. */
  url: string;
  close(): Promise<void>;
}

/** Serves a folder under a sub-path, with the headers that a page is to have; it comes when they are known. */
export async function serve(
  folder: string,
  headersOf: (path: string) => Record<string, string> | Promise<Record<string, string>> = () => ({}),
  base = '/somewhere/below/',
): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(base) ? pathname.slice(base.length) || 'index.html' : undefined;
    const file = inside && join(folder, normalize(decodeURIComponent(inside)));
    const refuse = () => response.writeHead(404).end();
    if (!inside || !file?.startsWith(folder)) return refuse();
    stat(file)
      .then(async (found) => {
        if (!found.isFile()) return refuse();
        response.writeHead(200, {
          'content-type': types[extname(file)] ?? 'application/octet-stream',
          ...(await headersOf(inside)),
        });
        createReadStream(file).pipe(response);
      })
      .catch(refuse);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
