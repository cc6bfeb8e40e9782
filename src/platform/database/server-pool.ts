// A PostgreSQL server as an engine: a pool of connections that take and give text.

import { Client, Pool, Query } from 'pg';
import type { ClientConfig, QueryArrayResult, QueryResult } from 'pg';

import type { Engine, EngineConnection, RawResult } from './engine.ts';
import { KeptPlans } from './kept-plan.ts';
import { isRefusal, SqlError } from './sql-error.ts';

export type ServerSettings = {
  readonly url: string;
  /** Weaker role each connection has from its start; null for the owner. */
  readonly role: string | null;
  /** Longest a statement may run, in seconds; 0 for no limit. */
  readonly statementSeconds: number;
};

const asText = (text: string): string => text;

function clientSettings(settings: ServerSettings): ClientConfig {
  // Options in the address would replace ours, and with them the role: they go first, ours after.
  const address = new URL(settings.url);
  const given = address.searchParams.get('options');
  address.searchParams.delete('options');
  const options = [
    ...(given === null ? [] : [given]),
    '-c TimeZone=UTC',
    '-c DateStyle=ISO',
    '-c client_min_messages=warning',
    // Today is one statement of many small parts: compiling it would take longer than running it.
    '-c jit=off',
  ];
  // The role is the connection's own starting value, so RESET ROLE does not give the stronger one back.
  if (settings.role !== null) options.push(`-c role=${settings.role}`);
  if (settings.statementSeconds > 0) options.push(`-c statement_timeout=${settings.statementSeconds}s`);
  return {
    connectionString: address.href,
    options: options.join(' '),
    application_name: 'gwarchod',
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser: () => asText },
  };
}

/** One connection outside the pool, for migrations and for looking at the server. */
export async function connectOnce(
  settings: ServerSettings,
): Promise<EngineConnection & { end: () => Promise<void> }> {
  const client = new Client(clientSettings(settings));
  client.on('error', ignore);
  try {
    await client.connect();
  } catch (error) {
    throw isRefusal(error) ? new SqlError(error) : error;
  }
  return {
    ...over(client),
    release: ignore,
    end: async () => {
      await client.end();
    },
  };
}

export function serverPool(settings: ServerSettings, connections: number): Engine {
  // Idle connections do not keep the process alive: what listens for requests does.
  const pool = new Pool({ ...clientSettings(settings), max: connections, allowExitOnIdle: true });
  // A connection that breaks fails its own query and is replaced; without listeners Node would end the process.
  pool.on('error', ignore);
  pool.on('connect', (client) => {
    client.on('error', ignore);
  });
  return {
    name: 'postgres',
    connect: async () => {
      const client = await pool.connect();
      return {
        ...over(client),
        release: (broken) => {
          client.release(broken || keptPlans(client).isSetApart);
        },
      };
    },
    close: async () => {
      await pool.end();
    },
  };
}

function ignore(): void {
  // Nothing to do: whoever waits for the connection is told by their own query.
}

const plansOf = new WeakMap<Client, KeptPlans>();

/** The plans that a connection keeps, for as long as it lives: the pool hands out the same one again and again. */
function keptPlans(client: Client): KeptPlans {
  const known = plansOf.get(client);
  if (known !== undefined) return known;
  const plans = new KeptPlans(performance.now());
  plansOf.set(client, plans);
  return plans;
}

function over(client: Client): Pick<EngineConnection, 'query' | 'copy'> {
  const ask = (text: string, parameters: readonly (string | null)[], name?: string) =>
    client.query<(string | null)[]>({
      text,
      values: [...parameters],
      rowMode: 'array',
      ...(name === undefined ? {} : { name }),
    });
  /** One plan for whatever values, where the server would otherwise choose anew at each asking. */
  const askByKeptPlan = async (name: string, text: string, parameters: readonly (string | null)[]) => {
    const plans = keptPlans(client);
    if (plans.areOld(performance.now())) await client.query('DISCARD PLANS');
    plans.isSetApart = true;
    await client.query('SET plan_cache_mode = force_generic_plan');
    const result = await ask(text, parameters, name);
    await client.query('SET plan_cache_mode = auto');
    plans.isSetApart = false;
    return result;
  };
  return {
    query: async (text, parameters) => {
      try {
        const name = keptPlans(client).nameOf(text);
        const result = await (name === null ? ask(text, parameters) : askByKeptPlan(name, text, parameters));
        return rawResult(result);
      } catch (error) {
        throw isRefusal(error) ? new SqlError(error) : error;
      }
    },
    copy: async (text, bytes) =>
      await new Promise((resolve, reject) => {
        client.query(
          new CopyQuery(text, bytes, (error, result) => {
            if (error === null || error === undefined) resolve(rawResult({ ...result, rows: [] }));
            else reject(isRefusal(error) ? new SqlError(error) : error);
          }),
        );
      }),
  };
}

type DriverResult = Pick<QueryArrayResult<(string | null)[]>, 'command' | 'rowCount' | 'fields' | 'rows'>;

function rawResult(result: DriverResult): RawResult {
  return {
    command: result.command,
    affected: result.rowCount ?? 0,
    fields: result.fields,
    rows: result.rows,
  };
}

type Done = (error: Error | null | undefined, result: QueryResult) => void;

/** A query that answers the server's "send your rows" with rows it already has. */
class CopyQuery extends Query {
  readonly #bytes: Uint8Array;

  constructor(text: string, bytes: Uint8Array, done: Done) {
    super({ text }, done);
    this.#bytes = bytes;
  }

  /** Called by the driver's connection when the server is ready for the rows. */
  handleCopyInResponse(connection: CopyTarget): void {
    const { buffer, byteOffset, byteLength } = this.#bytes;
    // The driver's writer copies with Buffer's own method.
    connection.sendCopyFromChunk(Buffer.from(buffer, byteOffset, byteLength));
    connection.endCopyFrom();
  }
}

type CopyTarget = {
  readonly sendCopyFromChunk: (bytes: Buffer) => void;
  readonly endCopyFrom: () => void;
};
