// Writes docs/operations/import-columns.md from the columns that imports declare: `npm run columns` after changing one.

import { readFileSync, writeFileSync } from 'node:fs';

import { importKinds } from '#exchange';
import type { CellKind, Column, KindOfImport } from '#exchange';

const page = new URL('../docs/operations/import-columns.md', import.meta.url);

const opening = `# Columns of imports

Made from the program by \`npm run columns\`; a test fails when it is out of date.

A heading may be the name in the first column, the English or the Welsh heading, or one of the others; capitals, accents, spaces, dashes and underscores make no difference. Columns not listed are left out, and the import says which. **Bold** columns must be there and must be filled. Bring the kinds in in the order of this page: people before what names them.

Days are \`2026-11-25\` or \`25/11/2026\`; moments \`2026-11-25 06:52\`, in the time of England and Wales. Several values in one cell are divided by semicolons. A reference is another record's number in the same source system, or \`system:number\`.
`;

/** The whole page, as Markdown. */
export function importColumnsPage(): string {
  return [opening, ...importKinds.map(kindSection)].join('\n');
}

/** What the page says now. */
export function importColumnsPageNow(): string {
  return readFileSync(page, 'utf8');
}

function kindSection({ kind, en, cy, usualSource, oneRowFor, columns }: KindOfImport): string {
  return [
    `## ${en} (${cy}): \`gwarchod import ${kind}\``,
    `One row for each ${oneRowFor}. Source system, unless \`--source\` says another: \`${usualSource}\`.`,
    '',
    '| Column | English heading | Welsh heading | Holds | Becomes | Sensitivity | Other headings and notes |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...columns.map(columnRow),
    '',
  ].join('\n');
}

function columnRow(column: Column): string {
  const name = column.required ? `**\`${column.key}\`**` : `\`${column.key}\``;
  const others = column.aliases.length === 0 ? [] : [column.aliases.join(', ')];
  const notes = [...others, ...(column.note === undefined ? [] : [column.note])].join('. ');
  const cells = [
    name,
    column.en,
    column.cy,
    holds(column.holds),
    `\`${column.becomes}\``,
    column.sensitivity,
  ];
  return `| ${[...cells, notes].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function holds(kind: CellKind): string {
  switch (kind.kind) {
    case 'text':
      return `text, at most ${kind.longest.toLocaleString('en-GB')} characters`;
    case 'day':
      return kind.future === true ? 'day, may be to come' : 'day, not after today';
    case 'moment':
      return kind.future === true ? 'day, or day and time, may be to come' : 'day, or day and time';
    case 'month':
      return 'month, `2026-11`';
    case 'whole-number':
      return `whole number, ${kind.least} to ${kind.most}`;
    case 'decimal':
      return `number, ${kind.least} to ${kind.most}`;
    case 'yes-no':
      return 'yes or no';
    case 'choice':
      return `one of ${kind.choices.map((choice) => `${choice.en} / ${choice.cy}`).join('; ')}`;
    case 'code':
      return `key or name in the list \`${kind.list}\``;
    case 'offence':
      return 'offence: key, Home Office subcode, CJS code or title';
    case 'reference':
      return `number of a ${kind.to}`;
    case 'list':
      return `up to ${kind.most} values, each: ${holds(kind.of)}`;
  }
}

if (import.meta.main) writeFileSync(page, importColumnsPage());
