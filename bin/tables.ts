// Writes src/platform/database/tables.ts from the migrations: `npm run tables` after adding one.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';

type Column = {
  readonly table_name: string;
  readonly column_name: string;
  readonly udt_name: string;
  readonly is_nullable: 'YES' | 'NO';
  readonly column_default: string | null;
  readonly is_identity: 'YES' | 'NO';
};

const typescript: Readonly<Record<string, string>> = {
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float8: 'number',
  numeric: 'string',
  text: 'string',
  uuid: 'string',
  bool: 'boolean',
  date: 'Temporal.PlainDate',
  timestamptz: 'Temporal.Instant',
  bytea: 'Uint8Array',
  jsonb: 'Json',
  _text: 'readonly string[]',
};

/** The table types as source text, in the order of table and column names. */
export async function tableTypes(): Promise<string> {
  const folder = new URL('../migrations/', import.meta.url);
  const database = await PGlite.create();
  for (const file of readdirSync(folder).sort()) {
    if (file.endsWith('.sql')) await database.exec(readFileSync(new URL(file, folder), 'utf8'));
  }
  const { rows } = await database.query<Column>(
    `SELECT table_name, column_name, udt_name, is_nullable, column_default, is_identity
       FROM information_schema.columns WHERE table_schema = 'public' ORDER BY table_name, ordinal_position`,
  );
  await database.close();
  const tables = Map.groupBy(rows, (row) => row.table_name);
  const parts = [
    '// Long because it is generated from migrations/ by `npm run tables`: one type for each table. Do not edit.',
    '',
    "import type { Generated } from 'kysely';",
    '',
    'export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };',
  ];
  for (const [table, columns] of tables) {
    parts.push('', `export type ${pascal(table)}Table = {`);
    for (const column of columns) parts.push(`  readonly ${column.column_name}: ${columnType(column)};`);
    parts.push('};');
  }
  parts.push('', 'export type Tables = {');
  for (const table of tables.keys()) parts.push(`  readonly ${table}: ${pascal(table)}Table;`);
  parts.push('};', '');
  return parts.join('\n');
}

function columnType(column: Column): string {
  const base = typescript[column.udt_name];
  if (base === undefined)
    throw new Error(`No type for ${column.udt_name} (${column.table_name}.${column.column_name})`);
  const whole = column.is_nullable === 'YES' ? `${base} | null` : base;
  return column.column_default !== null || column.is_identity === 'YES' ? `Generated<${whole}>` : whole;
}

function pascal(name: string): string {
  return name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

if (import.meta.main) {
  writeFileSync(new URL('../src/platform/database/tables.ts', import.meta.url), await tableTypes());
}
