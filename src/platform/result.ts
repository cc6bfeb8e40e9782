// The one result type: what can be refused returns a Result; only broken invariants throw.

export type Ok<T> = { readonly ok: true; readonly value: T };
export type Refused<E> = { readonly ok: false; readonly error: E };
export type Result<T, E> = Ok<T> | Refused<E>;

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function refused<E>(error: E): Refused<E> {
  return { ok: false, error };
}
