// How a subject came to know of an order: a closed list, so that a prosecution can rely on it. FLA 1996 s42A; FPR 2010 r10.10.

export const awarenessBases = [
  'statement-of-service',
  'told-by-officer',
  'in-court',
  'admitted',
  'other',
] as const;
