// Reads what a form sent. Files are copied to a private temporary place first, so that no transaction waits on a network.

import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';

import { asFormBody } from './incoming.ts';
import type { SentForm } from './incoming.ts';
import type { FormBody, Upload } from './page.ts';

type MayRead = (form: FormBody) => boolean;

/** Reads a form without a file. */
export function readFields(body: unknown, mayRead: MayRead): SentForm {
  const fields: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'fields') : null;
  const form = asFormBody(fields instanceof URLSearchParams ? fields : new URLSearchParams());
  return mayRead(form) ? { kind: 'read', form, upload: null } : { kind: 'refused' };
}

/**
 * Reads a form with one file. The hidden fields stand first in the form, so a form that is not ours is refused
 * before a byte of its file is kept.
 */
export async function readMultipart(
  request: FastifyRequest,
  maxBytes: number,
  mayRead: MayRead,
  cleanUp: (task: () => Promise<void>) => void,
): Promise<SentForm> {
  if (!request.isMultipart()) return readFields(request.body, mayRead);
  const fields = new URLSearchParams();
  let upload: Upload | null = null;
  const parts = request.parts({ limits: { fileSize: maxBytes, files: 1 } });
  for await (const part of parts) {
    if (part.type === 'field') {
      fields.append(part.fieldname, typeof part.value === 'string' ? part.value.replaceAll('\0', '') : '');
      continue;
    }
    if (!mayRead(asFormBody(fields))) {
      part.file.resume();
      return { kind: 'refused' };
    }
    if (part.filename === '') part.file.resume();
    else upload = await keepFile(part, cleanUp);
    if (part.file.truncated) return { kind: 'too-large' };
  }
  const form = asFormBody(fields);
  return mayRead(form) ? { kind: 'read', form, upload } : { kind: 'refused' };
}

async function keepFile(part: MultipartFile, cleanUp: (task: () => Promise<void>) => void): Promise<Upload> {
  // mkdtemp makes a folder that only this account can open.
  const folder = await mkdtemp(join(tmpdir(), 'gwarchod-upload-'));
  cleanUp(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'file');
  const hash = createHash('sha256');
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(part.file, measure, createWriteStream(path, { mode: 0o600 }));
  return {
    field: part.fieldname,
    fileName: basename(part.filename.replaceAll('\\', '/')).slice(0, 200),
    bytes,
    sha256: new Uint8Array(hash.digest()),
    path,
    open: () => createReadStream(path),
  };
}
