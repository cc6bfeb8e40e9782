// Which person each record belongs to, and how that changes: ids that stay, and every change can be taken back.

export type MembershipChange = {
  readonly record: string;
  /** Null when the record was not there. */
  readonly before: string | null;
  readonly after: string | null;
};
export type Memberships = ReadonlyMap<string, string>;

function numberOf(person: string): number {
  return /^P\d+$/.test(person) ? Number(person.slice(1)) : 0;
}

/**
 * Memberships after a run. A group keeps the person that most of its records had; where a person is split, the part
 * with most of its records keeps the id, and of equal parts the one with the least record id. New people are numbered
 * from `next` in the order of their least record id. The result does not depend on the order of the groups.
 */
export function nextMemberships(
  before: Memberships,
  groups: readonly (readonly string[])[],
  next: number,
): { readonly after: Memberships; readonly changes: readonly MembershipChange[] } {
  const sorted = groups
    .map((ids) => [...ids].sort())
    .sort((one, other) => ((one[0] ?? '') < (other[0] ?? '') ? -1 : 1));
  const claims: { person: string; group: number; records: number }[] = [];
  for (const [group, ids] of sorted.entries()) {
    const counts = new Map<string, number>();
    for (const id of ids) {
      const person = before.get(id);
      if (person !== undefined) counts.set(person, (counts.get(person) ?? 0) + 1);
    }
    for (const [person, records] of counts) claims.push({ person, group, records });
  }
  claims.sort(
    (one, other) =>
      other.records - one.records || numberOf(one.person) - numberOf(other.person) || one.group - other.group,
  );
  const personOf = new Map<number, string>();
  const taken = new Set<string>();
  for (const { person, group } of claims) {
    if (personOf.has(group) || taken.has(person)) continue;
    personOf.set(group, person);
    taken.add(person);
  }
  const after = new Map<string, string>();
  const changes: MembershipChange[] = [];
  let number = next;
  for (const [group, ids] of sorted.entries()) {
    const known = personOf.get(group);
    const person = known ?? `P${number}`;
    if (known === undefined) number += 1;
    for (const id of ids) {
      after.set(id, person);
      const was = before.get(id) ?? null;
      if (was !== person) changes.push({ record: id, before: was, after: person });
    }
  }
  return { after, changes };
}

/** The least number that no change has ever given to a person. */
export function nextPersonNumber(changes: Iterable<MembershipChange>): number {
  let most = 0;
  for (const { before, after } of changes)
    most = Math.max(most, numberOf(before ?? ''), numberOf(after ?? ''));
  return most + 1;
}

/**
 * Takes changes back. Undefined when a later change touched one of the records: that one is to be taken back first.
 */
export function undoChanges(now: Memberships, changes: readonly MembershipChange[]): Memberships | undefined {
  const restored = new Map(now);
  for (const { record, before, after } of changes) {
    if ((now.get(record) ?? null) !== after) return undefined;
    if (before === null) restored.delete(record);
    else restored.set(record, before);
  }
  return restored;
}
