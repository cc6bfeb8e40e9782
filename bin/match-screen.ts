// The screen of `gwarchod match`, in the language of who reads it: what is said beside the answers, and how far the work is.

import type { Say } from './match-refusals.ts';
import { STANDARD } from './match-standard.ts';
import type { MatchWords } from './match-words.en.ts';

export type Language = 'en' | 'cy';

/**
 * The language of a command: what --language asks for, or else that of the system, by the first of LC_ALL, LC_MESSAGES
 * and LANG that is set; English where it is neither. Undefined where --language asks for another.
 */
export function languageOf(
  parameters: readonly string[],
  system: Readonly<Record<string, string | undefined>>,
): Language | undefined {
  const at = parameters.findLastIndex((word) => word === '--language' || word.startsWith('--language='));
  const word = parameters[at];
  if (word !== undefined) {
    const asked = word === '--language' ? parameters[at + 1] : word.slice(word.indexOf('=') + 1);
    return asked === 'en' || asked === 'cy' ? asked : undefined;
  }
  const set = [system['LC_ALL'], system['LC_MESSAGES'], system['LANG']].find(
    (one) => one !== undefined && one !== '',
  );
  return /^cy(?:$|[^a-z])/iu.test(set ?? '') ? 'cy' : 'en';
}

/** The words of one language; the other is not read. */
export async function wordsIn(language: Language): Promise<MatchWords> {
  return language === 'cy'
    ? (await import('./match-words.cy.ts')).cy
    : (await import('./match-words.en.ts')).en;
}

export class Screen {
  readonly t: MatchWords;
  private isShowing = false;

  constructor(t: MatchWords) {
    this.t = t;
  }

  /** Says something beside the answers. */
  say(say: Say): void {
    this.clear();
    console.error(say(this.t));
  }

  /** Shows what is being done, by what ended, where somebody looks on. */
  show(ended: string): void {
    const { stages } = this.t.run;
    if (!process.stderr.isTTY || !isStage(stages, ended)) return;
    process.stderr.write(`\r\u001B[K${stages[ended]} …`);
    this.isShowing = true;
  }

  /** Says how a run ended; beside standard output where that is an answer's. */
  tell(say: Say, outputs: readonly (string | undefined)[]): void {
    this.clear();
    if (outputs.includes(STANDARD)) console.error(say(this.t));
    else console.log(say(this.t));
  }

  /** Takes away what is being done. */
  clear(): void {
    if (this.isShowing) process.stderr.write('\r\u001B[K');
    this.isShowing = false;
  }
}

function isStage<T extends object>(stages: T, ended: string): ended is Extract<keyof T, string> {
  return Object.hasOwn(stages, ended);
}
