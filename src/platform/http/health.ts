// Two addresses for the machines that watch the server: is the process up, and can it read the database.

import type { FastifyInstance } from 'fastify';

import { ping } from '../database/ping.ts';
import type { ServerParts } from './server-parts.ts';

const READY_MILLISECONDS = 2000;

export function addHealth(app: FastifyInstance, parts: ServerParts): void {
  app.get('/healthz', async (_request, reply) => reply.header('cache-control', 'no-store').send('up\n'));
  app.get('/readyz', async (_request, reply) => {
    const ready = await isReadable(parts);
    return reply
      .header('cache-control', 'no-store')
      .code(ready ? 200 : 503)
      .send(ready ? 'ready\n' : 'not ready: the database did not answer\n');
  });
}

async function isReadable(parts: ServerParts): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), READY_MILLISECONDS);
  const read = ping(parts.database.db).then(
    () => true,
    () => false,
  );
  const ready = await Promise.race([read, late]);
  clearTimeout(timer);
  return ready;
}
