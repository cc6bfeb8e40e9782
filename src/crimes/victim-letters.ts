// The letters of a suspect's victims where several records of the suspect were brought together: each victim has one of their own.

export type GivenLetter = {
  readonly suspectNominalId: number;
  readonly victimPersonId: number;
  readonly label: string;
  /** Order of writing. */
  readonly id: number;
};

/**
 * The letter of each victim on the pages of one suspect. Records of the suspect each gave letters from A on, so after a
 * merge two victims may hold one letter. The first record's victims keep theirs; another's victim becomes A2, and so on.
 * No letter ever means two people, and undoing the merge gives back exactly the letters there were.
 */
export function distinctLetters(given: readonly GivenLetter[]): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  const taken = new Set<string>();
  for (const { victimPersonId, label } of given.toSorted(
    (a, b) => a.suspectNominalId - b.suspectNominalId || a.id - b.id,
  )) {
    if (letters.has(victimPersonId)) continue;
    let own = label;
    for (let number = 2; taken.has(own); number += 1) own = `${label}${number}`;
    letters.set(victimPersonId, own);
    taken.add(own);
  }
  return letters;
}
