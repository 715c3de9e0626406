import type { IncomingMessage, ServerResponse } from 'node:http';
import { type LocalServer, localServer, sendJson } from './localServer';
import { teaRoomObjects } from './teaRoom';

/** What a test changes of the server: gives true when it has answered itself. */
export type TaxiiFault = (request: IncomingMessage, response: ServerResponse, url: URL) => boolean;

const readable = { can_read: true, can_write: false };

/**
 * A TAXII 2.1 server with one API root, `/api/`, and two collections, one of which cannot be read. Pages are
 * numbered by `next`, and hold as many objects as `limit` says.
 */
export async function taxiiServer(fault: TaxiiFault = () => false): Promise<LocalServer> {
  const objects = teaRoomObjects();
  return localServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://here');
    if (fault(request, response, url)) return;
    if (url.pathname === '/taxii2/')
      sendJson(response, { title: 'Tea', default: '/api', api_roots: ['/api'] });
    else if (url.pathname === '/api/collections/') {
      const collections = [
        { id: 'c-0', title: 'Enterprise secrets', can_read: false, can_write: false },
        { id: 'c-1', title: 'Enterprise ATT&CK', alias: 'tea', ...readable },
        { id: 'c-2', title: 'Mobile ATT&CK', ...readable },
      ];
      sendJson(response, { collections });
    } else if (url.pathname === '/api/collections/c-1/objects/') {
      const limit = Number(url.searchParams.get('limit'));
      const page = Number(url.searchParams.get('next') ?? 0);
      const more = (page + 1) * limit < objects.length;
      const part = objects.slice(page * limit, (page + 1) * limit);
      sendJson(response, more ? { more, next: `${page + 1}`, objects: part } : { objects: part });
    } else response.writeHead(404).end();
  });
}
