// English words of Today.

import { plural } from '#platform';

export const en = {
  title: 'Today',
  line: (day: string, time: string) => `${day}, ${time}.`,
  lineIn: (day: string, time: string, area: string) => `${day}, ${time}. ${area}.`,
  scopes: 'Whose work',
  team: 'My team',
  me: 'Only me',
  area: 'My area',
  force: 'Whole force',
  atLeast: (count: number) => `${count}+`,
  tallyLabel: 'What there is to do',
  tallies: {
    breaches: (count: number) =>
      plural('en', count, { one: 'breach to decide', other: 'breaches to decide' }),
    'legal-deadlines': (count: number) =>
      plural('en', count, { one: 'legal deadline', other: 'legal deadlines' }),
    bail: (count: number) =>
      plural('en', count, {
        one: 'bail period ending or ended',
        other: 'bail periods ending or ended',
      }),
    service: (count: number) => plural('en', count, { one: 'order to serve', other: 'orders to serve' }),
    endings: (count: number) => plural('en', count, { one: 'order ending', other: 'orders ending' }),
    meetings: (count: number) =>
      plural('en', count, { one: 'action from a meeting', other: 'actions from meetings' }),
    victims: (count: number) =>
      plural('en', count, { one: 'contact with a victim due', other: 'contacts with victims due' }),
    gaps: (count: number) =>
      plural('en', count, { one: 'order nobody is watching', other: 'orders nobody is watching' }),
    management: (count: number) =>
      plural('en', count, {
        one: 'thing to do for managed people',
        other: 'things to do for managed people',
      }),
    considerations: (count: number) =>
      plural('en', count, { one: 'consideration or check', other: 'considerations and checks' }),
  },
  meetings: 'Meetings of the day, with their lists',
  considered: 'All open cases by what is not considered yet',
  blanks: 'All blanks by case',
  queues: 'Cases to look at',
  caseload: 'Caseload',
  advice: 'Advice asked',
  lists: {
    breaches: 'Breaches to decide',
    'legal-deadlines': 'Legal deadlines',
    bail: 'Bail ending or ended',
    service: 'Orders to serve',
    endings: 'Orders ending',
    meetings: 'Actions from meetings',
    victims: 'Contact with victims',
    gaps: 'Nobody is looking',
    management: 'People who are managed',
    considerations: 'What was considered and assessed, and programmes',
  },
  groups: { now: 'Act now', today: 'Due today', week: 'Next 7 days' },
  reportedToday: 'reported today',
  oldest: (day: string) => `oldest ${day}`,
  late: (count: number) => `${count} late`,
  actNow: (count: number) => `${count} to act on now`,
  today: (count: number) => `${count} today`,
  seeAll: (count: number) => `See all ${count}`,
  seeAllOf: (group: string) => group,
  everything: (count: number) => `Show all ${count} on one page, to print`,
  cutAt: (shown: number) => `The first ${shown} are on this page.`,
  back: 'Back to all work',
  nothingLate: (count: number) =>
    plural('en', count, {
      one: 'Nothing is late. 1 thing is due this week.',
      other: `Nothing is late. ${count} things are due this week.`,
    }),
  nothingAtAll: 'Nothing is late and nothing is due this week.',
  nothingToday: 'Nothing else is due today.',
  nothingThisWeek: 'Nothing is due in the next 7 days.',
  nothingHere: 'Nothing of this kind is due.',
  later: 'Work left for later',
  away: 'Say when you are away',
  heldBack: {
    gaps: (count: number) =>
      plural('en', count, {
        one: '1 more order or bail has gaps. It is on the list of gaps.',
        other: `${count} more orders and bails have gaps. They are on the list of gaps.`,
      }),
    considerations: (count: number) =>
      plural('en', count, {
        one: '1 more case lacks a consideration or an assessment. It is on the list of blanks.',
        other: `${count} more cases lack a consideration or an assessment. They are on the list of blanks.`,
      }),
    closures: (count: number) =>
      plural('en', count, {
        one: '1 more closed case has something new. It is on the list of closed cases.',
        other: `${count} more closed cases have something new. They are on the list of closed cases.`,
      }),
  },
  silent: (name: string, day: string) =>
    `**${name}: nothing has come in since ${day}.** Check the source directly.`,
  asideLabel: 'Beside the list',
  outstanding: 'Outstanding over 24 hours',
  outstandingLine: 'After a breach or for a crime, domestic or not.',
  outstandingAll: 'All outstanding suspects',
  outstandingNone: 'Nobody has been looked for longer than 24 hours.',
  outstandingMore: (count: number) =>
    plural('en', count, { one: 'And 1 more person.', other: `And ${count} more people.` }),
  lookingSince: (when: string) => `Looking since ${when}.`,
  applications: 'Applications with Legal Services or a court',
  applicationsNone: 'No application is open.',
  applicationsAll: (count: number) =>
    plural('en', count, { one: 'The 1 that is open', other: `All ${count} that are open` }),
  criteriaGaps: (names: readonly string[]) => `Gaps: ${names.join('; ')}.`,
  criteriaShown: 'Every criterion is shown.',
  lastInstruction: (step: string, day: string) => `Last instruction: ${step}, ${day}.`,
  unheard: 'Victims not heard from',
  unheardNone: 'Every victim was heard in time.',
  unheardAll: (count: number) => plural('en', count, { one: '1 order', other: `All ${count} orders` }),
  neverHeard: (made: string) => `Never heard. Made ${made}.`,
  lastHeard: (day: string) => `Last heard ${day}.`,
  lookingSinceCrime: (when: string) => `Looking since ${when}, for a crime.`,
  lookingSinceFor: (when: string, breaches: number) => `Looking since ${when}, for ${breaches} breaches.`,
  changedSince: (when: string) => `Changed since ${when}`,
  changedNone: 'Nothing has been recorded since then.',
  breachSteps: {
    reported: 'Breach recorded',
    decided: 'Decision recorded',
    arrested: 'Arrested',
    'not-arrested': 'Not arrested',
    'looking-for': 'Police are looking for the suspect',
    charged: 'Charged',
    'no-further-action': 'No further action',
    're-bailed': 'Bailed again',
    'returned-to-court': 'Put before the court',
    'court-result': 'Court result recorded',
    'victim-told': 'Victim told',
    'victim-not-told': 'Victim not told',
    'supervisor-told': 'Supervisor told',
    'also-a-crime': 'Crime linked',
    identified: 'Order or bail identified',
    corrected: 'Corrected',
    directed: 'Directed by a supervisor',
    delayed: 'Reason for a delay',
    'conduct-considered': 'Stalking crime considered',
    'evidence-kept': 'Evidence kept',
    'set-aside': 'Recorded although the order was made later',
  },
} as const;
