// English words of the first page of recording a breach.

export const en = {
  title: 'Record a breach: what was breached?',
  line: 'Six short steps. Every breach counts, crime or not. Record it even when you are not sure.',
  begun: 'You have begun to record a breach by this person.',
  goOn: (saved: string) => `Go on with the report saved ${saved}`,
} as const;
