// The HTTP server: the declared pages, the headers every answer carries, and a shutdown that finishes what it began.

import { randomBytes } from 'node:crypto';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import fastify from 'fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { answerProblem, answerRequest } from './answer-request.ts';
import { homeOf } from './answer-get.ts';
import { cookieName, setCookies } from './cookies.ts';
import { addressOf, fieldsOf, LONGEST_PART, readableAddress } from './incoming.ts';
import type { Incoming, Outgoing } from './incoming.ts';
import { addHealth } from './health.ts';
import { faultLine } from './log-lines.ts';
import type { Page } from './page.ts';
import { readFields, readMultipart } from './read-form.ts';
import type { ServerParts } from './server-parts.ts';

/** Most a form without a file may weigh: the longest account with every field filled is under a tenth of this. */
const FORM_BYTES = 512 * 1024;
const MAX_FIELDS = 1000;

declare module 'fastify' {
  interface FastifyRequest {
    /** Temporary files to remove once the answer is sent. */
    cleanUps: (() => Promise<void>)[];
    staffId: number | null;
    pageName: string | null;
  }
}

/** Builds the server from declared pages. It does not listen: call `listen`, or `inject` in a test. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const app = fastify({
    // Fastify's own lines carry whole addresses; ours are written in `addRequestLog` and nowhere else.
    logger: false,
    bodyLimit: FORM_BYTES,
    trustProxy: parts.config.trustProxy,
    genReqId: newRequestId,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: LONGEST_PART },
    exposeHeadRoutes: false,
    rewriteUrl: (request) => readableAddress(request.url ?? '/'),
  });
  app.decorateRequest('cleanUps');
  app.decorateRequest('staffId', null);
  app.decorateRequest('pageName', null);
  app.addHook('onRequest', async (request) => {
    request.cleanUps = [];
  });
  addClosing(app);
  addRequestLog(app, parts);
  await addHeaders(app, parts);
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: FORM_BYTES, parser: parseFields });
  // Before the pages: a route holds on to the handlers that stand when it is added.
  app.setNotFoundHandler((request, reply) => notFound(parts, request, reply));
  app.setErrorHandler((error, request, reply) => failed(parts, error, request, reply));
  addHealth(app, parts);
  if (parts.assets !== undefined) addAssets(app, parts.assets);
  for (const page of parts.pages) await addPage(app, parts, page);
  return app;
}

async function addPage(app: FastifyInstance, parts: ServerParts, page: Page): Promise<void> {
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    request.pageName = page.name;
    return send(parts, request, reply, await answerRequest(parts, page, incomingOf(parts, page, request)));
  };
  await app.register(async (scope) => {
    if (page.upload !== undefined)
      await scope.register(multipart, {
        limits: { fields: MAX_FIELDS, fieldSize: FORM_BYTES },
        throwFileSizeLimit: false,
      });
    if (page.get !== undefined || page.getSignedOut !== undefined) scope.get(page.path, answer);
    // A page that is only read may hold a form of another: its language switch asks here for the page again.
    scope.post(page.path, answer);
  });
}

function incomingOf(parts: ServerParts, page: Page | null, request: FastifyRequest): Incoming {
  const cookies = request.cookies ?? {};
  const named = (name: 'session' | 'form' | 'language') => cookies[cookieName(name, parts.config.secure)];
  const site = request.headers['sec-fetch-site'];
  return {
    method: request.method === 'POST' ? 'POST' : 'GET',
    path: request.url.split('?')[0] ?? '/',
    params: textParams(request.params),
    search: searchOf(request),
    cookies: { session: named('session'), form: named('form'), language: named('language') },
    fetchSite: typeof site === 'string' ? site : null,
    requestId: request.id,
    origin: request.ip,
    readForm: async (mayRead) =>
      page?.upload === undefined
        ? readFields(request.body, mayRead)
        : readMultipart(request, page.upload.maxBytes, mayRead, (task) => request.cleanUps.push(task)),
  };
}

async function send(
  parts: ServerParts,
  request: FastifyRequest,
  reply: FastifyReply,
  outgoing: Outgoing,
): Promise<FastifyReply> {
  request.staffId = outgoing.staffId;
  setCookies(reply, outgoing.cookies, parts.config.secure);
  const body = typeof outgoing.body === 'string' ? outgoing.body : Buffer.from(outgoing.body);
  return reply
    .code(outgoing.status)
    .headers({ 'cache-control': 'no-store', ...outgoing.headers })
    .send(body);
}

async function notFound(
  parts: ServerParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  return send(parts, request, reply, await answerRequest(parts, null, incomingOf(parts, null, request)));
}

/** Errors before a page was reached (a body too large, a broken form) and faults of the server itself. */
async function failed(
  parts: ServerParts,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const status: unknown = error instanceof Error ? Reflect.get(error, 'statusCode') : null;
  const refused = typeof status === 'number' && status >= 400 && status < 500;
  if (!refused) parts.log?.(faultLine(error, request.id, request.pageName));
  const outgoing = await answerProblem(parts, incomingOf(parts, null, request), (scene) => {
    if (!refused) return { kind: 'fault', reference: request.id };
    if (status === 429) return { kind: 'tooMany', home: homeOf(scene) };
    return { kind: status === 413 ? 'tooLarge' : 'badRequest', again: addressOf(scene.incoming) };
  });
  return send(parts, request, reply, outgoing);
}

async function addHeaders(app: FastifyInstance, parts: ServerParts): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
    strictTransportSecurity: parts.config.secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  });
}

function addAssets(app: FastifyInstance, assets: NonNullable<ServerParts['assets']>): void {
  app.get<{ Params: { name: string } }>(`${assets.prefix}:name`, async (request, reply) => {
    const file = assets.files.get(request.params.name);
    if (file === undefined) return reply.code(404).type('text/plain; charset=utf-8').send('');
    const accepts = request.headers['accept-encoding'] ?? '';
    const encoding = /\bbr\b/u.test(accepts) ? 'br' : /\bgzip\b/u.test(accepts) ? 'gzip' : null;
    reply
      .type(file.type)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('vary', 'accept-encoding');
    if (encoding !== null) reply.header('content-encoding', encoding);
    return reply.send(encoding === 'br' ? file.br : encoding === 'gzip' ? file.gz : file.body);
  });
}

function addRequestLog(app: FastifyInstance, parts: ServerParts): void {
  app.addHook('onResponse', async (request, reply) => {
    for (const task of request.cleanUps) await task();
    parts.log?.({
      event: 'request',
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? null,
      page: request.pageName,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
      staffId: request.staffId,
    });
  });
}

/** Keep-alive connections with a request in flight would hold `close()` for a minute: tell them it is the last one. */
function addClosing(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', async (_request, reply, payload) => {
    if (closing) reply.header('connection', 'close');
    return payload;
  });
}

/** A reference short enough to read out over the telephone: ten letters and digits without I, L, O and U. */
function newRequestId(): string {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const letters = Array.from(randomBytes(10), (byte) => alphabet[byte % 32] ?? '0');
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
}

function parseFields(body: string): { readonly fields: URLSearchParams } {
  const fields = fieldsOf(body);
  if (fields.size > MAX_FIELDS) throw Object.assign(new Error('too many fields'), { statusCode: 413 });
  return { fields };
}

/** From the address itself: the not-found route is given no parsed query. */
function searchOf(request: FastifyRequest): URLSearchParams {
  return fieldsOf(request.url.split('?').slice(1).join('?'));
}

function textParams(params: unknown): Readonly<Record<string, string>> {
  if (typeof params !== 'object' || params === null) return {};
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}
