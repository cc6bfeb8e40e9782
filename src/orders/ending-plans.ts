// What can be decided about the end of an order or bail: a closed list, so that counts match. "Other" says what.

export const endingPlans = ['renew', 'replace', 'let-end', 'charge', 'other'] as const;
