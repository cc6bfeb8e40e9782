// English words of the page of all events of one order, notice or bail.

export const en = {
  title: 'Checks and events',
  register: 'Orders and bail',
  line: 'Everything recorded, newest first. What was put right later is here too.',
  caption: 'Checks and events, newest first',
  nothing: 'Nothing is recorded yet.',
  past: (day: string) => `As known at the end of ${day}. Facts recorded later are left out.`,
  pastLabel: 'Earlier view',
  backToNow: 'Show what is known now',
} as const;
