// The end of a switch that has a case for everything.

/** Compiles only when every case is handled. Reached only if data broke its own type. */
export function unreachable(value: never): never {
  throw new Error(`no case for ${JSON.stringify(value)}`);
}
