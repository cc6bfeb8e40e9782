// Coded reasons under which the record keeps how an order came to it.

/** On the granting: nobody applied, the court made it of its own motion. */
export const courtMadeReason = 'court-own-motion';

/** On a note: the same papers were entered a second time, and a person said that they are the same. */
export const enteredTwice = 'entered-twice';

const tied = { is: 'tied:', 'is-not': 'not-tied:' } as const;

/** On a note: whether another record is of the same application as this one, with its reference. */
export function tieReason(answer: keyof typeof tied, ref: string): string {
  return `${tied[answer]}${ref}`;
}

/** What such a reason says; null where the reason is another. */
export function tieSaid(reason: string): { readonly answer: keyof typeof tied; readonly ref: string } | null {
  for (const answer of ['is', 'is-not'] as const) {
    if (reason.startsWith(tied[answer])) return { answer, ref: reason.slice(tied[answer].length) };
  }
  return null;
}
