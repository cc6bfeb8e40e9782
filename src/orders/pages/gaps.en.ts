// English words of the list of gaps: what nobody is looking at.

import { plural } from '#platform';

export const en = {
  title: 'Gaps: nobody is looking',
  line: 'Orders and bail without an owner, a check, service, a decision, or a victim told.',
  sub: 'Registers',
  orders: 'Orders and notices',
  bail: 'Bail',
  gaps: 'Gaps',
  watch: 'Rules',
  notHeard: 'Victims not heard from',
  notSetUp: (names: string) => `Not set up: ${names}. Nothing of these has ever come in.`,
  filter: 'Filter the gaps',
  kind: 'Gap',
  allKinds: (count: number) => `All (${count})`,
  kindCount: (name: string, count: number) => `${name} (${count})`,
  area: 'Area',
  allAreas: 'All areas',
  show: 'Show',
  count: (orders: number, gaps: number) =>
    plural('en', orders, {
      one: `1 order or bail, ${gaps} gaps in all`,
      other: `${orders} orders and bails, ${gaps} gaps in all`,
    }),
  caption: 'Orders and bail with gaps, the most pressing first',
  heads: { ref: 'Order', gaps: 'What nobody is looking at', person: 'Person', area: 'Area', owner: 'Owner' },
  restricted: 'Restricted record',
  nobody: 'No owner',
  notRecorded: 'not recorded',
  nothing: 'No gaps here. Every order and bail on this list is owned, served, checked and told of.',
  everything: (count: number) => `Show ${count} on one page, to print`,
  cutAt: (count: number) => `The first ${count} are on this page.`,
  back: 'Back to pages of 50',
  feeds: 'Sources that have gone silent',
  feedsLine: 'What is not sent is not seen. Check custody, the courts and the crime system directly.',
  feed: (name: string, day: string, days: number) =>
    plural('en', days, {
      one: `${name}: nothing since ${day}, 1 day`,
      other: `${name}: nothing since ${day}, ${days} days`,
    }),
  rules: 'How we count: the force’s own rules, held as reference data.',
} as const;
