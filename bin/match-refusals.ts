// What `gwarchod match` refuses, in two kinds: files that cannot be used, and a command line that cannot be done.

/** Input that cannot be used; the message says which file, which line and what to do. */
export class BadInput extends Error {}

/** A command line that asks for what cannot be done; the message says which option and what to write. */
export class BadUsage extends Error {}
