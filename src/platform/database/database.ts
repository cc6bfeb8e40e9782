// The one handle on the store. A store function takes it first, so the same function works inside a transaction.

import type { Kysely } from 'kysely';

import type { Tables } from './tables.ts';

export type Db = Kysely<Tables>;
