// What a check of an order can find: a closed list, so that counts match.

export const checkFindings = ['in-order', 'concern', 'not-reached', 'possible-breach'] as const;
