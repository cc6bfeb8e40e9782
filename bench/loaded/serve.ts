// The program over a loaded database, listening as it does for a force, and somebody signed in who asks it for pages.

import { request as httpRequest, Agent } from 'node:http';

import { buildProgram } from '#app';
import { readConfig } from '#config';
import type { Clock, OpenDatabase } from '#platform';

import { loadedAt } from './databases.ts';

export type Served = {
  readonly address: string;
  readonly close: () => Promise<void>;
};

/** The moment of the loaded force, moving on as real time does. */
export function loadedClock(): Clock {
  const start = Temporal.Instant.from(loadedAt);
  const from = performance.now();
  return { now: () => start.add({ milliseconds: Math.round(performance.now() - from) }) };
}

/** Serves a loaded database on a free port of this machine, with one-press sign-in. */
export async function serve(database: OpenDatabase, clock: Clock = loadedClock()): Promise<Served> {
  const config = readConfig({}, { demonstration: true });
  if (!config.ok) throw new Error(config.error.join(' '));
  const server = await buildProgram(database, clock, config.value.server);
  const address = await server.listen({ host: '127.0.0.1', port: 0 });
  return { address, close: async () => await server.close() };
}

export type Answer = {
  readonly status: number;
  readonly body: string;
  readonly location: string | null;
  /** From the first byte sent to the last byte read, over a connection kept open. */
  readonly milliseconds: number;
};

export type Asker = {
  readonly staffId: number;
  readonly cookie: () => string;
  readonly get: (path: string) => Promise<Answer>;
  /** Opens a page and sends its form, to another address where `action` says so. */
  readonly send: (path: string, fields: Readonly<Record<string, string>>, action?: string) => Promise<Answer>;
};

/** Signs in the first member of staff with a role. */
export async function signIn(served: Served, database: OpenDatabase, role: string): Promise<Asker> {
  const staff = await database.db
    .selectFrom('staff')
    .select('id')
    .where('role', '=', role)
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const cookies = new Map<string, string>();
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const ask = (method: 'GET' | 'POST', path: string, body = '') =>
    new Promise<Answer>((resolve, reject) => {
      const from = performance.now();
      const headers = {
        cookie: cookie(),
        ...(method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      };
      const asked = httpRequest(`${served.address}${path}`, { method, agent, headers }, (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.once('error', reject);
        response.once('end', () => {
          const milliseconds = performance.now() - from;
          for (const line of response.headers['set-cookie'] ?? []) keep(cookies, line);
          const { location = null } = response.headers;
          const status = response.statusCode ?? 0;
          resolve({ status, body: Buffer.concat(pieces).toString(), location, milliseconds });
        });
      });
      asked.once('error', reject);
      asked.end(body);
    });
  const send: Asker['send'] = async (path, fields, action = path) => {
    const { body } = await ask('GET', path);
    const csrf = /name="_csrf" value="([^"]*)"/u.exec(body)?.[1] ?? '';
    const form = new URLSearchParams({ _csrf: csrf, _key: crypto.randomUUID(), ...fields });
    return await ask('POST', action, form.toString());
  };
  const answer = await send('/sign-in', { as: String(staff.id) });
  if (answer.status !== 303) throw new Error(`Signing in as ${role} answered ${answer.status}.`);
  return { staffId: staff.id, cookie, get: async (path) => await ask('GET', path), send };
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';');
  const cut = pair.indexOf('=');
  cookies.set(pair.slice(0, cut), pair.slice(cut + 1));
}
