// English words of the page of one kind of order as the law has it.

export const en = {
  back: 'The law as held here',
  notYet: (day: string) => (day === '' ? 'Not in force.' : `Not in force before ${day}.`),
  madeHere: 'In force here today.',
  heldOnly: 'Police here cannot make or apply for one today. One made elsewhere is held and enforced.',
  rulesHeading: 'Deadlines and lengths',
  rulesCaption: 'Deadlines and lengths of this kind of order, and their law',
  ruleHeads: { name: 'Deadline', event: 'Starts with', length: 'How long', source: 'Source' },
  changesHeading: 'Changes that stand today',
  changesCaption: 'Approved changes to the law as it ships, newest first',
  changeHeads: { what: 'Change', span: 'For which days', source: 'Source' },
  noChanges: 'Nothing has been changed: this is the law as it ships.',
  factsHeading: 'What the law says',
  law: 'Law',
  since: 'In this form since',
  always: 'Before the records here begin',
  length: 'How long',
  change: 'Propose a change',
} as const;
