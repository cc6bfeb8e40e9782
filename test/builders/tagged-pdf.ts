// What a machine can check of PDF/UA-1 (ISO 14289-1) without veraPDF: the tag tree, language, title, order of tabs, texts for images.

import { Buffer } from 'node:buffer';

import { getDocumentProxy, getMeta } from 'unpdf';

import { PdfFile } from './pdf-objects.ts';
import { pdfUaFaults } from './pdf-ua.ts';

/** Structure types of PDF 1.7 that our papers use; another would need a role map. */
const known = new Set(
  'Root Document H1 H2 H3 P L LI Lbl LBody Table THead TBody TR TH TD Span Figure Caption Strong Em'.split(
    ' ',
  ),
);
/** What may stand in what. */
const parents: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
};

type Tag = {
  readonly role: string;
  readonly alt: string | null;
  readonly children: readonly Tag[];
  readonly ids: readonly string[];
};

function tagFrom(node: unknown): Tag | null {
  if (typeof node !== 'object' || node === null) return null;
  const role: unknown = Reflect.get(node, 'role');
  const alt: unknown = Reflect.get(node, 'alt');
  const children: unknown = Reflect.get(node, 'children');
  const inside: readonly unknown[] = Array.isArray(children) ? children : [];
  return {
    role: typeof role === 'string' ? role : 'Root',
    alt: typeof alt === 'string' && alt !== '' ? alt : null,
    children: inside.flatMap((each) => (isContent(each) ? [] : (tagFrom(each) ?? []))),
    ids: inside.flatMap((each) => {
      if (!isContent(each)) return [];
      const id: unknown = Reflect.get(each, 'id');
      return typeof id === 'string' ? [id] : [];
    }),
  };
}

function isContent(node: unknown): node is object {
  return typeof node === 'object' && node !== null && Reflect.get(node, 'type') === 'content';
}

function tagFaults(tag: Tag, parent: string): readonly string[] {
  const faults: string[] = [];
  if (!known.has(tag.role)) faults.push(`${tag.role} is no structure type we know`);
  const allowed = parents[tag.role];
  if (allowed !== undefined && !allowed.includes(parent)) faults.push(`${tag.role} stands in ${parent}`);
  if (tag.role === 'Figure' && tag.alt === null) faults.push('a figure without a text in its place');
  if (tag.role === 'Table' && !rolesIn(tag).includes('TH')) faults.push('a table without head cells');
  return [...faults, ...tag.children.flatMap((child) => tagFaults(child, tag.role))];
}

function rolesIn(tag: Tag): readonly string[] {
  return [tag.role, ...tag.children.flatMap((child) => rolesIn(child))];
}

const idsIn = (tag: Tag): readonly string[] => [...tag.ids, ...tag.children.flatMap((child) => idsIn(child))];

/** Every language that the document or a part of it says it is in, such as `cy-GB`: in its objects and on its pages. */
export function pdfLanguages(bytes: Uint8Array): readonly string[] {
  const file = new PdfFile(bytes);
  const found = [...file.objects].flatMap(([ref, { stream }]) => {
    const said = file.dict({ ref }).get('Lang');
    const onPage = Buffer.from(stream ?? [])
      .toString('latin1')
      .matchAll(/\/Lang ?\(([\w-]+)\)/gu);
    return [said, ...[...onPage].map(([, each]) => each)].filter((each) => typeof each === 'string');
  });
  return [...new Set(found)].toSorted();
}

/** Everything a machine finds wrong with the tags of a PDF; empty where it finds nothing. */
export async function taggedPdfFaults(
  bytes: Uint8Array,
  expected: { readonly language: string; readonly title: string },
): Promise<readonly string[]> {
  const faults: string[] = [...pdfUaFaults(bytes, expected.language)];
  const pdf = await getDocumentProxy(Uint8Array.from(bytes));
  const { info } = await getMeta(pdf);
  const raw = Buffer.from(bytes).toString('latin1');
  if (!/pdfuaid:part>1</u.test(raw)) faults.push('the metadata do not claim PDF/UA-1');
  if ((await pdf.getMarkInfo())?.Marked !== true) faults.push('the document is not marked as tagged');
  if (info['Language'] !== expected.language) faults.push(`language ${String(info['Language'])}`);
  if (info['Title'] !== expected.title) faults.push(`title ${String(info['Title'])}`);
  const preferences: unknown = await pdf.getViewerPreferences();
  const shows: unknown =
    typeof preferences === 'object' && preferences !== null
      ? Reflect.get(preferences, 'DisplayDocTitle')
      : null;
  if (shows !== true) faults.push('the window does not show the title');
  const heads = raw.match(/\/S\s*\/TH\b/gu)?.length ?? 0;
  const scopes = raw.match(/\/Scope\s*\/(?:Column|Row|Both)/gu)?.length ?? 0;
  if (scopes < heads) faults.push(`${heads - scopes} head cells without a scope`);
  const levels: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const annotations = await page.getAnnotations();
    if (annotations.length > 0 && !/\/Tabs\s*\/S\b/u.test(raw)) {
      faults.push(`page ${number}: notes without an order of tabs`);
    }
    const tree: unknown = await page.getStructTree();
    const root = tagFrom(tree);
    if (root === null) {
      faults.push(`page ${number}: no tag tree`);
      continue;
    }
    faults.push(...tagFaults(root, '').map((fault) => `page ${number}: ${fault}`));
    levels.push(...rolesIn(root).filter((role) => /^H\d$/u.test(role)));
    faults.push(
      ...(await untagged(page, new Set(idsIn(root)))).map((text) => `page ${number}: "${text}" is in no tag`),
    );
  }
  if (levels[0] !== 'H1' || levels.filter((level) => level === 'H1').length !== 1) {
    faults.push(`headings ${levels.join(' ')}: one H1 and it comes first`);
  }
  return faults;
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/** Text that is neither in the tag tree nor marked as an artifact (running heads, page numbers). */
async function untagged(page: PdfPage, inTree: ReadonlySet<string>): Promise<readonly string[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const open: boolean[] = [];
  const outside: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      if (item.str.trim() !== '' && !open.includes(true)) outside.push(item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(Reflect.get(item, 'tag') === 'Artifact' || (item.id !== null && inTree.has(item.id)));
  }
  return outside;
}
