// Every kind of file that can be brought in. A new kind is a file of columns beside this one and a line here.

import { assessments } from './assessments.ts';
import { breaches } from './breaches.ts';
import type { Column, ImportKind, KindOfImport } from './column.ts';
import { crimes, outcomes, parties } from './crimes.ts';
import { bail, conditions, orders } from './orders.ts';
import { people } from './people.ts';
import { street } from './street.ts';

/** In the order in which files of one delivery must be brought in: people before what names them. */
export const kindsOfImport = {
  people,
  crimes,
  parties,
  orders,
  bail,
  conditions,
  breaches,
  outcomes,
  assessments,
  street,
} as const satisfies Record<ImportKind, KindOfImport>;

export const importKinds: readonly KindOfImport[] = Object.values(kindsOfImport);

/** True for the name of a kind of import. */
export function isImportKind(name: string): name is ImportKind {
  return Object.hasOwn(kindsOfImport, name);
}

/** A column of a kind by its key; asking for one that is not declared is a fault in this program. */
export function columnOf(kind: KindOfImport, key: string): Column {
  const found = kind.columns.find((column) => column.key === key);
  if (found === undefined) throw new Error(`The ${kind.kind} import has no column "${key}".`);
  return found;
}
