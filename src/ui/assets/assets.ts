// Style sheet, script and icon under names that carry their content's hash, with compressed twins, held in memory.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { linkScripts } from './link-scripts.ts';
import { squeezeCss, trimGovukCss } from './trim-css.ts';

export type AssetFile = {
  readonly type: string;
  readonly body: Buffer;
  readonly br: Buffer;
  readonly gz: Buffer;
};

/** What the server registers: every file may be cached for a year, because another content has another name. */
export type Assets = {
  readonly prefix: '/assets/';
  readonly files: ReadonlyMap<string, AssetFile>;
  readonly stylesheet: string;
  readonly script: string;
  readonly icon: string;
};

const styleSheets = [
  'tokens',
  'frame',
  'page',
  'parts',
  'record',
  'work',
  'forms',
  'matrix',
  'tables',
  'charts',
  'print',
];

/** Where govuk-frontend keeps its templates, styles and scripts. */
export const govukFolder = new URL('./', import.meta.resolve('govuk-frontend'));

function own(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}

function twins(type: string, text: string): AssetFile {
  const body = Buffer.from(text);
  return { type, body, br: brotliCompressSync(body), gz: gzipSync(body, { level: 9 }) };
}

function build(): Assets {
  const files = new Map<string, AssetFile>();
  const add = (stem: string, extension: string, type: string, text: string): string => {
    const file = twins(type, text);
    const hash = createHash('sha256').update(file.body).digest('hex').slice(0, 12);
    const name = `${stem}-${hash}.${extension}`;
    files.set(name, file);
    return `/assets/${name}`;
  };
  const govuk = trimGovukCss(readFileSync(new URL('govuk-frontend.min.css', govukFolder), 'utf8'));
  const ours = styleSheets.map((name) => squeezeCss(own(`styles/${name}.css`))).join('');
  const stylesheet = add('gwarchod', 'css', 'text/css; charset=utf-8', govuk + ours);
  const script = add(
    'gwarchod',
    'js',
    'text/javascript; charset=utf-8',
    linkScripts(govukFolder, own('scripts/gwarchod.js')),
  );
  const icon = add('gwarchod', 'svg', 'image/svg+xml', own('styles/icon.svg'));
  return { prefix: '/assets/', files, stylesheet, script, icon };
}

/** Built once, when the program starts: about a tenth of a second. */
export const assets: Assets = build();
