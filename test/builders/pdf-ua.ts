// An independent check of PDF/UA-1 (ISO 14289-1) on the objects themselves: what a machine can tell by the Matterhorn Protocol 1.1 that our papers could break.

import { nameOf, PdfFile, PdfReader } from './pdf-objects.ts';
import type { PdfDict, PdfValue } from './pdf-objects.ts';

/** Standard structure types of ISO 32000-1, 14.8.4. */
const standard = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure ' +
    'Formula Form'
  ).split(' '),
);
/** Operators that paint: text, lines, fills, shadings, images. */
const painting = new Set('Tj TJ \' " f F f* B B* b b* S s sh Do EI'.split(' '));

type Element = { readonly role: string; readonly dict: PdfDict; readonly children: readonly Element[] };
type Found = { readonly faults: string[]; readonly file: PdfFile };

/** Everything found wrong, each with the number of its checkpoint; empty where nothing is. */
export function pdfUaFaults(bytes: Uint8Array, language: string): readonly string[] {
  const found: Found = { faults: [], file: new PdfFile(bytes) };
  const { file, faults } = found;
  const [catalog] = file.ofType('Catalog');
  if (catalog === undefined) return ['no catalog'];
  const root = file.dict(catalog.dict.get('StructTreeRoot'));
  catalogFaults(found, catalog.dict, language);
  const roles = file.dict(root.get('RoleMap'));
  const tree = file.list(root.get('K')).map((kid) => elementOf(file, kid, roles));
  if (tree.length === 0) faults.push('01-005: no tag tree');
  elementFaults(found, tree);
  headingFaults(found, tree);
  for (const { dict } of file.ofType('Page')) pageFaults(found, dict, root);
  fontFaults(found);
  return faults;
}

function catalogFaults({ file, faults }: Found, catalog: PdfDict, language: string): void {
  const mark = file.dict(catalog.get('MarkInfo'));
  if (mark.get('Marked') !== true) faults.push('06-001: not marked as tagged');
  if (mark.get('Suspects') === true) faults.push('02-004: suspect tags');
  const said = catalog.get('Lang');
  if (said !== language) faults.push(`11-006: language ${typeof said === 'string' ? said : 'not said'}`);
  if (file.dict(catalog.get('ViewerPreferences')).get('DisplayDocTitle') !== true) {
    faults.push('07-001: the window does not show the title');
  }
  const metadata = file.stream(catalog.get('Metadata'));
  if (!/<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/u.test(metadata)) {
    faults.push('06-002: the metadata do not claim PDF/UA-1');
  }
  if (!/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+<\/rdf:li>/u.test(metadata)) {
    faults.push('06-003: no title in the metadata');
  }
  if (file.ofType('Encrypt').length > 0) faults.push('26-001: locked against assistive technology');
}

function elementOf(file: PdfFile, given: PdfValue, roles: PdfDict): Element {
  const dict = file.dict(given);
  let role = nameOf(dict.get('S')) ?? '';
  for (let hops = 0; hops < 8 && !standard.has(role); hops += 1) role = nameOf(roles.get(role)) ?? role;
  const kids = file.list(dict.get('K')).filter((kid) => file.dict(kid).has('S'));
  return { role, dict, children: kids.map((kid) => elementOf(file, kid, roles)) };
}

function walk(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((element) => [element, ...walk(element.children)]);
}

/** What may stand in what: 09-004 to 09-006, and 15-003. */
const insides: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
};

function elementFaults({ file, faults }: Found, tree: readonly Element[]): void {
  for (const element of walk(tree)) {
    const { role, dict, children } = element;
    if (!standard.has(role)) faults.push(`02-001: the role ${role} leads to no standard type`);
    const allowed = insides[role];
    const strange =
      allowed === undefined ? undefined : children.find((child) => !allowed.includes(child.role));
    if (strange !== undefined) faults.push(`09-004: ${strange.role} stands in ${role}`);
    const hasText = typeof dict.get('Alt') === 'string' || typeof dict.get('ActualText') === 'string';
    if (role === 'Figure' && !hasText) faults.push('13-004: a figure without words in its place');
    if (role === 'Formula' && !hasText) faults.push('17-002: a formula without words in its place');
    if (role === 'Note' && typeof dict.get('ID') !== 'string') faults.push('19-003: a note without a name');
    if (role === 'TH' && scopeOf(file, dict) === null) faults.push('15-003: a head cell without a scope');
    if (role === 'Table' && !walk(children).some((each) => each.role === 'TH')) {
      faults.push('15-001: a table without head cells');
    }
  }
}

function scopeOf(file: PdfFile, dict: PdfDict): string | null {
  const scopes = file.list(dict.get('A')).map((each) => nameOf(file.dict(each).get('Scope')));
  return scopes.find((scope) => scope !== null) ?? null;
}

/** The first heading is the first level, and no level is skipped on the way down. */
function headingFaults({ faults }: Found, tree: readonly Element[]): void {
  const levels = walk(tree).flatMap(({ role }) => (/^H[1-6]$/u.test(role) ? [Number(role[1])] : []));
  if (levels[0] !== 1)
    faults.push(`14-002: the first heading is ${levels[0] === undefined ? 'missing' : `H${levels[0]}`}`);
  let before = 0;
  for (const level of levels) {
    if (level > before + 1) faults.push(`14-003: H${level} after H${before}`);
    before = level;
  }
}

function pageFaults(found: Found, page: PdfDict, root: PdfDict): void {
  const { file, faults } = found;
  const annotations = file.list(page.get('Annots')).map((each) => file.dict(each));
  if (annotations.length > 0 && nameOf(page.get('Tabs')) !== 'S') faults.push('28-009: tabs in no order');
  for (const annotation of annotations) {
    if (typeof annotation.get('StructParent') !== 'number') faults.push('28-002: a link in no tag');
    const hasWords = typeof annotation.get('Contents') === 'string';
    if (nameOf(annotation.get('Subtype')) === 'Link' && !hasWords)
      faults.push('28-012: a link without words');
  }
  const parents = parentsOf(file, root, page.get('StructParents'));
  for (const id of contentFaults(found, page)) {
    if (!file.dict(parents[id]).has('S')) faults.push(`01-005: content ${id} belongs to no tag`);
  }
}

/** The tags of a page's content by number, from the tree of parents. */
function parentsOf(file: PdfFile, root: PdfDict, key: PdfValue | undefined): readonly PdfValue[] {
  const pending: PdfValue[] = [root.get('ParentTree') ?? null];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const dict = file.dict(node);
    pending.push(...file.list(dict.get('Kids')));
    const numbers = file.list(dict.get('Nums'));
    const place = numbers.findIndex((each, at) => at % 2 === 0 && each === key);
    if (place >= 0) return file.list(numbers[place + 1]);
  }
  return [];
}

/** Reads what is painted on a page: all of it is tagged or an artifact, never both. Answers with the numbers it is tagged by. */
function contentFaults({ file, faults }: Found, page: PdfDict): ReadonlySet<number> {
  const reader = new PdfReader(file.stream(page.get('Contents')));
  const properties = file.dict(file.dict(page.get('Resources')).get('Properties'));
  const open: ('tag' | 'artifact' | 'plain')[] = [];
  const ids = new Set<number>();
  let given: PdfValue[] = [];
  const begin = (list: PdfValue | undefined) => {
    const name = nameOf(list);
    const held = name === null ? file.dict(list) : file.dict(properties.get(name));
    const id = held.get('MCID');
    if (typeof id === 'number') ids.add(id);
    const isArtifact = nameOf(given[0]) === 'Artifact';
    if (isArtifact && open.includes('tag')) faults.push('01-003: an artifact inside a tag');
    if (typeof id === 'number' && open.includes('artifact')) faults.push('01-004: a tag inside an artifact');
    open.push(isArtifact ? 'artifact' : typeof id === 'number' ? 'tag' : 'plain');
  };
  for (let read = reader.next(); read !== null; read = reader.next()) {
    if ('value' in read) {
      given.push(read.value);
      continue;
    }
    const { operator } = read;
    if (operator === 'BDC') begin(given[1]);
    else if (operator === 'BMC') begin(undefined);
    else if (operator === 'EMC') open.pop();
    else if (painting.has(operator) && !open.includes('tag') && !open.includes('artifact')) {
      faults.push(`01-005: ${operator} paints outside every tag`);
    }
    given = [];
  }
  return ids;
}

/** Every font is in the file, and says which letters its shapes are. */
function fontFaults({ file, faults }: Found): void {
  for (const { number, dict } of file.ofType('Font')) {
    const kind = nameOf(dict.get('Subtype')) ?? '';
    if (kind.startsWith('CIDFont')) continue;
    const [inner] = file.list(dict.get('DescendantFonts')).map((each) => file.dict(each));
    const descriptor = file.dict((inner ?? dict).get('FontDescriptor'));
    const isInside = ['FontFile', 'FontFile2', 'FontFile3'].some((name) => descriptor.has(name));
    if (kind !== 'Type3' && !isInside) faults.push(`31-009: font ${number} is not in the file`);
    if (!/beginbf(?:char|range)/u.test(file.stream(dict.get('ToUnicode')))) {
      faults.push(`31-027: font ${number} does not say which letters it has`);
    }
    const isMapped = inner?.has('CIDToGIDMap') === true;
    if (nameOf(inner?.get('Subtype')) === 'CIDFontType2' && !isMapped)
      faults.push(`31-005: font ${number} maps no shapes`);
  }
}
