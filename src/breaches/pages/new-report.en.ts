// English words of the first page of recording a breach.

export const en = {
  title: 'Record a breach: what was breached?',
  line: 'Six short steps. Every breach counts, crime or not. Record it even when you are not sure.',
} as const;
