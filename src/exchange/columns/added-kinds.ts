// The kinds of order that were added here, as the files of orders and bail may name them.

import type { AddedRegime, RegimeCode } from '#law';

import type { Choice, Column, KindOfImport } from './column.ts';

/** The column that says which kind of order or bail a row is. */
const kindColumns = { orders: 'regime', bail: 'type' } as const;

const isBail = (code: RegimeCode): boolean => code.startsWith('bail-');

/** The kind of file with every added kind of order among its choices: by code, by either name, by either short name. */
export function withAddedKinds(kind: KindOfImport, kinds: readonly AddedRegime[]): KindOfImport {
  if (kind.kind !== 'orders' && kind.kind !== 'bail') return kind;
  const named = kindColumns[kind.kind];
  const own = kinds.filter(({ like }) => isBail(like) === (kind.kind === 'bail')).map(choiceOf);
  if (own.length === 0) return kind;
  return {
    ...kind,
    columns: kind.columns.map((column) => (column.key === named ? withChoices(column, own) : column)),
  };
}

function choiceOf({ code, name, short }: AddedRegime): Choice {
  return { key: code, en: name.en, cy: name.cy, aliases: [short.en, short.cy] };
}

function withChoices(column: Column, own: readonly Choice[]): Column {
  const { holds } = column;
  return holds.kind === 'choice'
    ? { ...column, holds: { ...holds, choices: [...holds.choices, ...own] } }
    : column;
}
