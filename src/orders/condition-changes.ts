// What a variation did to one condition, as the code under which it is kept.

export type ConditionChangeKind = 'add' | 'change' | 'end';

const marks = { add: 'condition-added:', change: 'condition-changed:', end: 'condition-ended:' } as const;

/** The coded reason of a variation that is about one condition. */
export function conditionReason(kind: ConditionChangeKind, clauseNo: number): string {
  return `${marks[kind]}${clauseNo}`;
}

/** What a coded reason says about one condition; null where it is another reason. */
export function conditionChanged(
  reason: string,
): { readonly kind: ConditionChangeKind; readonly clauseNo: number } | null {
  for (const kind of ['add', 'change', 'end'] as const) {
    const rest = reason.startsWith(marks[kind]) ? reason.slice(marks[kind].length) : '';
    if (/^[0-9]{1,4}$/u.test(rest)) return { kind, clauseNo: Number(rest) };
  }
  return null;
}
