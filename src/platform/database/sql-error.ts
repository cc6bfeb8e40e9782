// One error for both engines: the code and the names PostgreSQL gives, never the row it was about.

/** What PostgreSQL refused. `code` is the SQLSTATE; the details that quote column values are left out. */
export class SqlError extends Error {
  override readonly name = 'SqlError';
  readonly code: string;
  readonly constraint: string | null;
  readonly table: string | null;
  readonly column: string | null;

  constructor(refusal: SqlRefusal) {
    super(refusal.message);
    this.code = refusal.code;
    this.constraint = refusal.constraint ?? null;
    this.table = refusal.table ?? null;
    this.column = refusal.column ?? null;
  }
}

export type SqlRefusal = {
  readonly message: string;
  readonly code: string;
  readonly constraint?: string | null | undefined;
  readonly table?: string | null | undefined;
  readonly column?: string | null | undefined;
};

/** Whether PostgreSQL refused, with this SQLSTATE when one is named: `isSqlError(error, '23505')` is a duplicate. */
export function isSqlError(error: unknown, code?: string): error is SqlError {
  return error instanceof SqlError && (code === undefined || error.code === code);
}

/** Whether an error of either driver carries a five-character SQLSTATE. */
export function isRefusal(error: unknown): error is SqlRefusal & Error {
  return (
    error instanceof Error &&
    'code' in error &&
    // EPIPE looks like a SQLSTATE; a system error says which call it came from.
    !('syscall' in error) &&
    typeof error.code === 'string' &&
    /^[0-9A-Z]{5}$/.test(error.code)
  );
}
