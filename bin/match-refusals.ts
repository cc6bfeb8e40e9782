// What `gwarchod match` refuses, in two kinds: files that cannot be used, and a command line that cannot be done.

import type { MatchWords } from './match-words.en.ts';

/** A sentence, said once it is known who reads it. */
export type Say = (t: MatchWords) => string;

/** Input that cannot be used; what is said names the file, the line and what to do. */
export class BadInput extends Error {
  readonly say: Say;

  constructor(say: Say) {
    super('the input cannot be used');
    this.say = say;
  }
}

/** A command line that asks for what cannot be done; what is said names the option and what to write. */
export class BadUsage extends Error {
  readonly say: Say;

  constructor(say: Say) {
    super('the command line cannot be done');
    this.say = say;
  }
}
