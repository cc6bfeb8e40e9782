// A page of every shared part with invented people, made for the tests alone; the program does not serve it.

import { definePage, fixedClock, words, type Language, type RenderContext, type StaffId } from '#platform';
import { cy } from './gallery.cy.ts';
import { en } from './gallery.en.ts';

const galleryWords = words(en, cy);

export const galleryPage = definePage({
  name: 'gallery',
  path: '/gallery',
  section: 'perpetrators',
  who: [],
  reads: 'nothing',
  words: galleryWords,
  template: 'ui/gallery/gallery.njk',
  example: () => null,
});

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

export function galleryContext(language: Language, changes: Partial<RenderContext> = {}): RenderContext {
  const inEnglish = language === 'en';
  return {
    language,
    viewer: {
      // A staff number that no force has: the gallery stands outside the database.
      staffId: 0 as StaffId,
      name: 'Sgt C Morgan',
      role: 'supervisor',
      rank: 'Sergeant',
      teamId: null,
      areaCode: null,
      groupIds: [],
    },
    path: '/gallery?view=all',
    notice: inEnglish ? 'Saved: 5 answers.' : 'Cadwyd: 5 ateb.',
    csrf: 'token',
    formKey: 'key',
    requestId: 'req-1',
    navigation: [
      { href: '/today', text: inEnglish ? 'Today' : 'Heddiw', section: 'today' },
      { href: '/perpetrators', text: inEnglish ? 'Perpetrators' : 'Cyflawnwyr', section: 'perpetrators' },
      { href: '/orders', text: inEnglish ? 'Orders and bail' : 'Gorchmynion a mechnïaeth', section: 'orders' },
      { href: '/victims', text: inEnglish ? 'Victims' : 'Dioddefwyr', section: 'victims' },
      { href: '/oversight', text: inEnglish ? 'Oversight' : 'Trosolwg', section: 'oversight' },
      { href: '/directory', text: inEnglish ? 'Directory' : 'Cyfeiriadur', section: 'directory' },
    ],
    home: '/today',
    forceName: { en: 'Example Police', cy: 'Heddlu Enghraifft' },
    marking: inEnglish ? 'OFFICIAL-SENSITIVE' : 'SWYDDOGOL-SENSITIF',
    demonstration: true,
    now: fixedClock('2026-11-25T08:10:00Z').now(),
    hasErrors: true,
    ...changes,
  };
}

/** What the gallery shows in one language. */
export function galleryView(language: Language) {
  const t = galleryWords[language];
  const breachPoints = [
    ['2026-02-28', 'bail'],
    ['2026-05-10', 'order'],
    ['2026-07-12', 'order'],
    ['2026-09-11', 'order'],
    ['2026-10-21', 'bail'],
    ['2026-11-11', 'order'],
    ['2026-11-14', 'order'],
    ['2026-11-23', 'order'],
  ] as const;
  return {
    crumbs: [{ text: t.perpetrators, href: '/perpetrators' }, { text: 'Gethin Rhys LLOYD' }],
    identity: {
      name: 'Gethin Rhys LLOYD',
      facts: [
        { key: t.ref, value: 'P-10482' },
        { key: t.born, value: language === 'en' ? '14 Mar 1988 (38)' : '14 Maw 1988 (38)' },
        { key: t.lives, value: 'Haverfordwest SA61' },
        { key: t.knownAs, value: 'Geth Lloyd, Rhys Llwyd' },
      ],
      tags: [
        { kind: 'warning', text: t.knife },
        { kind: 'soon', text: t.sashHigh },
        { kind: 'info', text: t.iom },
      ],
      actions: {
        primary: { text: t.recordBreach, href: '#breach' },
        secondary: { text: t.recordConsidered, href: '#considered' },
        more: { text: t.more, href: '#more' },
      },
    },
    sub: {
      label: t.sub,
      items: [
        { text: t.overview, href: '#overview', current: true },
        { text: t.ordersAndBail, href: '#orders', count: 4, current: false },
        { text: t.breaches, href: '#breaches', count: 7, current: false },
        { text: t.timelineTab, href: '#timeline', current: false },
      ],
    },
    banner: { label: t.bannerLabel, text: t.bannerText, link: { text: t.decide, href: '#decide' } },
    powers: [
      {
        kind: 'crime',
        heading: t.crimeHeading,
        conditions: [
          { text: t.contact, source: [{ text: 'SPO', href: '#spo' }, t.until] },
          { text: t.place, source: [{ text: 'SPO', href: '#spo' }, t.until] },
        ],
      },
      {
        kind: 'arrest',
        heading: t.arrestHeading,
        note: t.arrestNote,
        conditions: [{ text: t.premises, source: [{ text: 'DVPO', href: '#dvpo' }] }],
      },
      {
        kind: 'bail',
        heading: t.bailHeading,
        note: t.bailNote,
        conditions: [{ text: t.sleep, source: [{ text: t.bail, href: '#bail' }] }],
      },
    ],
    strip: {
      strip: {
        points: breachPoints.map(([on, kind]) => ({ on: day(on), kind })),
        from: day('2025-11-26'),
        to: day('2026-11-25'),
        language,
        label: t.stripLabel,
      },
      key: { order: t.keyOrder, bail: t.keyBail },
    },
    breaches: {
      id: 'breach-table',
      caption: t.breachCaption,
      heads: { date: t.date, what: t.what, police: t.police, source: t.from },
      rows: [
        {
          date: { text: language === 'en' ? '23 Nov 2026' : '23 Tach 2026', datetime: '2026-11-23' },
          what: [{ text: t.spoCondition, strong: true }, t.street],
          police: { text: t.noDecision, tag: 'late' },
          source: t.incidentLog,
          fresh: true,
        },
        {
          date: { text: language === 'en' ? '21 Oct 2026' : '21 Hyd 2026', datetime: '2026-10-21' },
          what: [{ text: t.bail, strong: true }, t.notAtAddress],
          police: [t.rebailed, { text: t.notCrime, quiet: true, line: true }],
          source: t.custody,
        },
      ],
    },
    decisions: {
      id: 'decision-table',
      caption: t.consideredCaption,
      heads: { date: t.date, intervention: t.intervention, decision: t.decision, reason: t.reasonAndWho },
      rows: [
        {
          date: language === 'en' ? '16 Nov 2026' : '16 Tach 2026',
          intervention: t.mappa,
          decision: { kind: 'done', text: t.goingAhead },
          reason: t.escalating,
        },
        {
          date: language === 'en' ? '2 Oct 2026' : '2 Hyd 2026',
          intervention: t.tagging,
          decision: { kind: 'plain', text: t.notProgressed },
          reason: t.refusedConsent,
        },
      ],
    },
    lifecycle: {
      label: t.stages,
      stages: [
        { name: t.stageConsidered, state: 'past', when: '2 Rhag 2025' },
        { name: t.stageApplied, state: 'past', when: '18 Rhag 2025', detail: t.daysLater },
        { name: t.stageGranted, state: 'past', when: '3 Maw 2026', detail: t.monthLater },
        { name: t.stageMonitored, state: 'now', when: t.nowWord, detail: t.reviewDue },
        { name: t.stageEnds, state: 'future', when: '3 Maw 2028', detail: t.renewal },
      ],
    },
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
          state: 'soon',
          due: { text: t.daysLate, sub: language === 'en' ? 'Fri 20 Nov' : 'Gwe 20 Tach' },
          title: { text: t.updateVictim, href: '#2' },
          about: [{ text: 'Marc Anthony PUGH', href: '#pugh' }, '·', t.crimeRef],
          safe: { label: t.safe, text: t.safeText },
          owner: t.you,
        },
        {
          id: 'review-1',
          state: 'plain',
          due: { text: language === 'en' ? 'Fri 27 Nov' : 'Gwe 27 Tach' },
          title: { text: t.tallyReviews, href: '#3' },
          about: { text: 'Dewi John OWENS', href: '#owens' },
          take: { href: '#take', text: t.take, hidden: t.tallyReviews },
          nobody: t.noOwner,
        },
      ],
    },
    filter: {
      label: t.filterLabel,
      action: '/orders',
      fields: [
        { name: 'type', label: t.type, options: [{ value: '', text: t.all, selected: true }, { value: 'spo', text: t.spo }] },
        { name: 'area', label: t.area, kind: 'text', value: 'Powys' },
      ],
      hidden: [{ name: 'sort', value: 'ends' }],
      submit: t.show,
      clear: '/orders',
      link: { text: t.csv, href: '/orders.csv' },
    },
    register: {
      id: 'orders',
      caption: t.orders,
      showCaption: true,
      columns: [
        { text: t.order },
        { text: t.person },
        { text: t.ends, sort: { href: '?sort=ends', direction: 'ascending' } },
        { text: t.breachesHead, numeric: true },
        { text: t.status },
      ],
      rows: [
        {
          cells: [
            { text: 'SPO-2026-007', href: '#o1' },
            { text: 'Gethin Rhys LLOYD', href: '#p1' },
            language === 'en' ? '3 Feb 2028' : '3 Chwef 2028',
            '3',
            { text: t.inForce, tag: 'done' },
          ],
        },
        {
          cells: [
            { text: 'SPO-2026-011', href: '#o2' },
            { text: 'Aled Siôn MATHIAS', href: '#p2' },
            { text: language === 'en' ? '26 Nov 2026' : '26 Tach 2026', late: true },
            '0',
            { text: t.daysLate, tag: 'late' },
          ],
        },
      ],
    },
    wide: {
      id: 'wide',
      caption: t.wideCaption,
      layout: 'scroll',
      columns: Array.from({ length: 14 }, (_, index) => ({ text: `${t.date} ${index + 1}`, numeric: index > 0 })),
      rows: [{ cells: Array.from({ length: 14 }, (_, index) => String(index * 1000)) }],
    },
    pages: { page: 4, pages: 9, address: '/orders?type=spo' },
    timeline: {
      label: t.eventsLabel,
      items: [
        { when: '3 Chwef 2026', datetime: '2026-02-03', title: t.granted, detail: t.grantedDetail, by: 'H Thomas' },
        { when: '2 Rhag 2025', title: t.stageConsidered },
      ],
    },
    form: {
      values: {
        reference: '<b>"26"</b>',
        'served-day': '1',
        'served-month': '2',
        evidence: ['phone'],
        reason: 'interview',
        account: 'Llythrennau: ŵ ŷ ï',
      },
      errors: [
        { field: 'reference', message: t.referenceError },
        { field: 'served', message: t.servedError },
        { field: 'how', message: t.howError },
      ],
    },
    choices: [
      { value: 'person', text: t.inPerson },
      { value: 'phone', text: t.byPhone },
      { value: 'other', text: t.otherWay, hint: t.otherHint },
    ],
    options: [{ value: 'interview', text: t.reasonOne }],
    score: {
      id: 'score',
      caption: t.scoreCaption,
      head: { name: t.scoreReason, value: t.points },
      rows: [
        { name: t.breachesInYear, value: '31', share: 100 },
        { name: t.harm, value: '22', share: 71 },
      ],
    },
    risk: [
      { key: t.sash, value: t.high },
      { key: t.review, value: t.reviewWhen },
    ],
  };
}
