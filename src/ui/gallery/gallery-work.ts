// What the gallery shows of Today: invented, and the same in both languages.

import type { Language } from '#platform';

import type { GalleryWords } from './gallery-words.ts';

export function workView(t: GalleryWords, language: Language) {
  return {
    scope: {
      label: t.scopeLabel,
      items: [
        { text: t.myTeam, href: '#team', count: 17, current: true },
        { text: t.onlyMe, href: '#me', count: 6, current: false },
        { text: t.wholeForce, href: '#force', count: 164, current: false },
      ],
    },
    outstanding: [
      [
        { text: 'Ryan Lee DAVIES', href: '#davies' },
        { text: t.sixDays, late: true },
        { text: t.lastEnquiry, quiet: true, line: true },
      ],
      [
        { text: 'Iestyn COLE', href: '#cole' },
        { text: t.sixDays, late: true },
        { text: t.lastEnquiry, quiet: true, line: true },
      ],
    ],
    tally: {
      label: t.tallyLabel,
      items: [
        { number: 1, text: t.tallyBreach, href: '#a', urgent: { text: t.reportedToday, late: true } },
        { number: 3, text: t.tallyOutstanding, href: '#b', urgent: { text: t.daysLate, late: true } },
        { number: 4, text: t.tallyContacts, href: '#c', urgent: { text: t.daysLate, late: true } },
        { number: 4, text: t.tallyDeadlines, href: '#d', urgent: { text: t.twoToday, late: false } },
        { number: 4, text: t.tallyReviews, href: '#e' },
        { number: 0, text: t.tallyProgramme, href: '#f' },
      ],
    },
    work: {
      items: [
        {
          id: 'breach-1',
          state: 'late',
          due: { text: t.nowDue, sub: t.reportedAt },
          title: { text: t.decideBreach, href: '#1' },
          about: [{ text: 'Gethin Rhys LLOYD', href: '#lloyd' }, '·', t.spo],
          why: t.seventh,
          take: { action: '/work/1/take', text: t.take, hidden: t.decideBreach },
          nobody: t.noOwner,
        },
        {
          id: 'victim-1',
          state: 'late',
          due: { text: t.daysLate, sub: language === 'en' ? 'Fri 20 Nov' : 'Gwe 20 Tach' },
          title: { text: t.updateVictim, href: '#2' },
          about: [{ text: 'Marc Anthony PUGH', href: '#pugh' }, '·', t.crimeRef],
          safe: { label: t.safe, text: t.safeText },
          owner: t.you,
        },
        {
          id: 'review-1',
          state: 'soon',
          due: { text: language === 'en' ? 'Fri 27 Nov' : 'Gwe 27 Tach' },
          title: { text: t.tallyReviews, href: '#3' },
          about: { text: 'Dewi John OWENS', href: '#owens' },
          take: { href: '#take', text: t.take, hidden: t.tallyReviews },
          nobody: t.noOwner,
        },
      ],
    },
  };
}
