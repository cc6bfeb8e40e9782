// The whole program over a test database, asked without a socket: sign in as somebody, open pages, send forms.

import type { TestContext } from 'node:test';

import { buildProgram } from '#app';
import { readConfig } from '#config';
import type { Clock, LogLine, OpenDatabase } from '#platform';

import { asRead } from './as-read.ts';

type Program = Awaited<ReturnType<typeof buildProgram>>;

export type Answered = {
  readonly status: number;
  readonly body: string;
  /** The answer as sent, for what is not text. */
  readonly bytes: Uint8Array;
  readonly location: string | null;
  readonly headers: Readonly<Record<string, unknown>>;
};

export type Visit = {
  readonly get: (address: string) => Promise<Answered>;
  /** Opens `address`, takes the tokens of the form that goes to `action` (or of the first form), and sends the fields. */
  readonly send: (
    address: string,
    fields: Readonly<Record<string, string | readonly string[]>>,
    options?: { readonly action?: string; readonly key?: string },
  ) => Promise<Answered>;
  /** Opens `address` and sends its form with a file, or without one. */
  readonly upload: (
    address: string,
    fields: Readonly<Record<string, string>>,
    file: { readonly name: string; readonly text: string } | null,
  ) => Promise<Answered>;
  /** Sends a form exactly as given, without opening the page first. */
  readonly post: (
    address: string,
    fields: Readonly<Record<string, string | readonly string[]>>,
  ) => Promise<Answered>;
};

export type TestProgram = {
  readonly server: Program;
  readonly lines: readonly LogLine[];
  /** Somebody not signed in. */
  readonly visit: () => Visit;
  /** The first member of staff with a role, signed in by one press. */
  readonly signIn: (role: string) => Promise<Visit>;
};

/** Starts the program in demonstration mode over a database that has staff. It is closed when the test ends. */
export async function testProgram(
  t: Pick<TestContext, 'after'>,
  database: Pick<OpenDatabase, 'db'>,
  clock: Clock,
): Promise<TestProgram> {
  const config = readConfig({}, { demonstration: true });
  if (!config.ok) throw new Error(config.error.join(' '));
  const lines: LogLine[] = [];
  const server = await buildProgram(database, clock, config.value.server, (line) => lines.push(line));
  t.after(async () => {
    await server.close();
  });
  const visit = () => newVisit(server);
  return {
    server,
    lines,
    visit,
    signIn: async (role) => {
      const staff = await database.db
        .selectFrom('staff')
        .select('id')
        .where('role', '=', role)
        .orderBy('id')
        .limit(1)
        .executeTakeFirstOrThrow();
      const visitor = visit();
      const answer = await visitor.send('/sign-in', { as: String(staff.id) });
      if (answer.status !== 303) throw new Error(`Signing in as ${role} answered ${answer.status}`);
      return visitor;
    },
  };
}

function newVisit(server: Program): Visit {
  const cookies = new Map<string, string>();
  const ask = async (
    method: 'GET' | 'POST',
    address: string,
    payload?: string,
    type = 'application/x-www-form-urlencoded',
  ): Promise<Answered> => {
    const response = await server.inject({
      method,
      url: address,
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(payload === undefined ? {} : { 'content-type': type }),
      },
      ...(payload === undefined ? {} : { payload }),
    });
    for (const cookie of response.cookies) {
      if (cookie.value === '') cookies.delete(cookie.name);
      else cookies.set(cookie.name, cookie.value);
    }
    const location = response.headers['location'];
    return {
      status: response.statusCode,
      body: asRead(response.body),
      bytes: response.rawPayload,
      location: typeof location === 'string' ? location : null,
      headers: response.headers,
    };
  };
  const post: Visit['post'] = async (address, fields) => {
    const form = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) {
      for (const one of typeof value === 'string' ? [value] : value) form.append(name, one);
    }
    return ask('POST', address, form.toString());
  };
  return {
    get: (address) => ask('GET', address),
    post,
    upload: async (address, fields, file) => {
      const form = formOn((await ask('GET', address)).body);
      const boundary = 'test-boundary';
      const parts = Object.entries({ _csrf: form.csrf, _key: form.key, ...fields }).map(
        ([name, value]) =>
          `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
      );
      const sent = file === null ? { name: '', text: '' } : file;
      parts.push(
        `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${sent.name}"\r\ncontent-type: text/csv\r\n\r\n${sent.text}\r\n--${boundary}--\r\n`,
      );
      return ask('POST', address, parts.join(''), `multipart/form-data; boundary=${boundary}`);
    },
    send: async (address, fields, options = {}) => {
      const page = await ask('GET', address);
      const form = formOn(page.body, options.action);
      return post(options.action ?? form.action ?? address, {
        _csrf: form.csrf,
        _key: options.key ?? form.key,
        ...fields,
      });
    },
  };
}

/** The tokens of a form in a page: of the one with this action, else of the last, which is the page's own. */
function formOn(body: string, action?: string) {
  const forms = [...body.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/gu)].map((match) => ({
    action: /action="([^"]*)"/u.exec(match[1] ?? '')?.[1] ?? null,
    csrf: /name="_csrf" value="([^"]*)"/u.exec(match[2] ?? '')?.[1] ?? '',
    key: /name="_key" value="([^"]*)"/u.exec(match[2] ?? '')?.[1] ?? '',
  }));
  const found = forms.findLast(
    (form) => form.csrf !== '' && (action === undefined || form.action === action),
  );
  if (found === undefined) throw new Error('The page has no such form');
  return found;
}
