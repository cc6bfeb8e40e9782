// Why an order or bail ended before its time: a closed list, so that counts match. "Other" says what.

export const endingReasons = ['charged', 'decided', 'case-ended', 'replaced', 'other'] as const;
