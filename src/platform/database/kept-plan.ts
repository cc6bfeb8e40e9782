// Statements of which the server keeps the plan: long ones that find few rows cost far more to plan than to run.

import { createHash } from 'node:crypto';

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

const mark = '/* plan kept */ ';

/** More than any program has; a text that varies without end would fill the server's memory. */
const mostOnConnection = 64;
/** A plan made while tables were small is not used for ever. */
const replannedAfterMilliseconds = 5 * 60_000;

/**
 * A statement that each connection plans once, for whatever values. For statements that name their few rows by an index
 * whatever the values are; one whose best way depends on its values is better planned each time. Where an engine cannot keep
 * plans it is an ordinary statement.
 */
export function planKept<T>(statement: RawBuilder<T>): RawBuilder<T> {
  return sql<T>`${sql.raw(mark)}${statement}`;
}

/** What one connection has kept. */
export class KeptPlans {
  readonly #names = new Set<string>();
  #plannedAt: number;
  /** A kept statement failed, and the connection still plans for whatever values: it is not used again. */
  isSetApart = false;

  /** `at` is a monotonic time in milliseconds. */
  constructor(at: number) {
    this.#plannedAt = at;
  }

  /** The name under which this connection keeps a statement; null for one that is planned each time. */
  nameOf(text: string): string | null {
    if (!text.startsWith(mark)) return null;
    const name = createHash('sha256').update(text).digest('base64url');
    if (!this.#names.has(name) && this.#names.size >= mostOnConnection) return null;
    this.#names.add(name);
    return name;
  }

  /** Whether all plans are to be made anew, because tables may have grown since; asked once, it counts from then. */
  areOld(at: number): boolean {
    if (at - this.#plannedAt < replannedAfterMilliseconds) return false;
    this.#plannedAt = at;
    return true;
  }
}
