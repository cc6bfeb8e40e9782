// House rule: nothing of one machine, no secret and no table we may not publish gets into the repository.

import { createHash } from 'node:crypto';

import type { Fault, RepositoryFile } from './reading/repository.ts';
import { lineOf } from './reading/source-text.ts';

type Pattern = { readonly what: RegExp; readonly why: string };

// Written with classes of one letter, so that this file does not contain what it looks for.
const machine: readonly Pattern[] = [
  {
    what: /(?<![\w.:}/*-])[/](?:(?:home|Users|root|mnt|tmp)[/][\w.-]+|work[/](?:main|shared|[.]))/g,
    why: 'a path of one machine',
  },
  { what: /\b[A-Z]:\\(?:Users|work)\\/g, why: 'a path of one machine' },
  {
    what: /\bhttps?:[/][/][\w.-]*(?:registry|artifactory|nexus|verdaccio|jfrog|npmjs|npmmirror|pypi)[\w.-]*/gi,
    why: 'a package registry',
  },
  {
    what: /\bhttps?:[/][/](?:localhost|127\.0\.0\.1|10\.|192\.168\.)[\w.:-]*[/]npm/gi,
    why: 'a package registry',
  },
];
const secrets: readonly Pattern[] = [
  { what: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/g, why: 'a private key' },
  { what: /\bAKIA[0-9A-Z]{16}\b/g, why: 'an access key' },
  { what: /\bgh[pousr]_[A-Za-z0-9]{30,}\b|\bgithub_pat_\w{30,}/g, why: 'an access token' },
  { what: /\bxox[abprs]-[A-Za-z0-9-]{10,}/g, why: 'an access token' },
  { what: /\beyJ[\w-]{20,}\.eyJ[\w-]{20,}\.[\w-]{20,}/g, why: 'a signed token' },
  { what: /\bnpm_[A-Za-z0-9]{36}\b|[/][/][\w.-]+[/]:_authToken=\S+/g, why: 'a registry token' },
  {
    what: /\bpostgres(?:ql)?:[/][/][\w.-]+:(?!password@|PASSWORD@|\$)[^@\s'"`]+@(?!(?:localhost|127\.0\.0\.1|host|HOST)\b)[\w.-]+/g,
    why: 'a database password',
  },
];

/** Paths of one machine, registry hosts and secrets in any text file. */
export function leakFaults({ path, text }: RepositoryFile): readonly Fault[] {
  return [...machine, ...secrets].flatMap(({ what, why }) =>
    [...text.matchAll(what)].map((match) => ({
      path,
      line: lineOf(text, match.index),
      fault: `${why}: "${match[0].slice(0, 40)}"`,
    })),
  );
}

/** Tables kept out: some may not be published, all are read from where a force keeps them. By name, and by the hash of their heading. */
const keptOutNames =
  /(?:^|\/)data\/real\/|(?:^|\/)(?:ho-subcodes|crime-harm-index|ons-crime-severity|seed-figures)[^/]*$|-dyfed-powys-(?:street|outcomes)\.csv$/;
const keptOutHeadings: ReadonlySet<string> = new Set([
  '0f93932d777c49d2',
  '49481f3bf052aaba',
  '7b3f7e86413c24dd',
  '8365c47ed2507a1d',
  '8f0a3250c473d479',
  '95683f494db087c3',
  '9ec70a1dfd44263d',
  'b5a9903d8df00a4d',
  'd4171efc9637ffce',
  'e3d9890fcb99a8eb',
]);

/** The hash by which a table's heading is known. */
export function headingHash(text: string): string {
  const heading = (text.replace(/^\uFEFF/, '').split(/\r?\n/)[0] ?? '').trim().toLowerCase();
  return createHash('sha256').update(heading).digest('hex').slice(0, 16);
}

/** Tables that must not be committed, under their own name or another. */
export function tableFaults(
  { path, text }: RepositoryFile,
  headings: ReadonlySet<string> = keptOutHeadings,
): readonly Fault[] {
  if (keptOutNames.test(path)) return [{ path, line: 1, fault: 'this table is kept out of the repository' }];
  return headings.has(headingHash(text))
    ? [{ path, line: 1, fault: 'has the heading of a table that is kept out of the repository' }]
    : [];
}
