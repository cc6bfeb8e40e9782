// What the gallery shows of a person and of an order: invented, and the same in both languages.

import { shortDay } from '#platform';
import type { Language } from '#platform';

import type { GalleryWords } from './gallery-words.ts';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

const breachPoints = [
  ['2026-02-28', 'bail'],
  ['2026-05-10', 'order'],
  ['2026-07-12', 'order'],
  ['2026-09-11', 'order'],
  ['2026-10-21', 'bail'],
  ['2026-11-11', 'order'],
  ['2026-11-23', 'order'],
] as const;

export function recordView(t: GalleryWords, language: Language) {
  const on = (text: string): string => shortDay(language, day(text));
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
    paperIdentity: {
      name: 'Gethin Rhys LLOYD',
      facts: [
        { key: t.ref, value: 'P-10482' },
        { key: t.born, value: on('1988-03-14') },
        { key: t.knownAs, value: 'Geth Lloyd, Rhys Llwyd' },
      ],
      tags: [
        { kind: 'warning', text: t.knife },
        { kind: 'soon', text: t.sashHigh },
      ],
    },
    orderIdentity: {
      name: t.spoName,
      facts: [
        { key: t.order, value: 'SPO-2026-007' },
        { key: t.person, value: { text: 'Gethin Rhys LLOYD', href: '#lloyd' } },
        { key: t.inForce, value: t.inForceDates },
      ],
      tags: [
        { kind: 'done', text: t.inForce },
        { kind: 'late', text: t.bannerLabel },
        { kind: 'soon', text: t.variation },
      ],
      actions: {
        primary: { text: t.recordBreach, href: '#breach' },
        secondary: { text: t.recordCheck, href: '#check' },
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
    fivePowers: [
      {
        kind: 'crime',
        heading: t.crimeHeading,
        conditions: [
          { text: t.contact, source: [{ text: 'SPO', href: '#spo' }, t.until] },
          { text: t.place, source: [{ text: 'SPO', href: '#spo' }, t.until] },
          { text: t.courtText, lang: 'en', source: [{ text: 'SPO', href: '#spo' }, t.until] },
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
      {
        kind: 'caution',
        heading: t.cautionHeading,
        note: t.cautionNote,
        conditions: [{ text: t.contact, source: [{ text: t.caution, href: '#caution' }] }],
      },
      {
        kind: 'programme',
        heading: t.programmeHeading,
        note: t.programmeNote,
        conditions: [{ text: t.sessions, source: [{ text: t.programme, href: '#programme' }] }],
      },
    ],
    conditionRows: {
      id: 'condition-rows',
      caption: t.conditions,
      heads: { number: t.number, words: t.plainWords, until: t.untilHead, breaches: t.breachesHead },
      rows: [
        {
          number: '1',
          text: t.contact,
          court: { summary: t.courtWording, text: t.courtText, lang: 'en' },
          until: on('2028-02-03'),
          breaches: '3',
        },
        { number: '2', text: t.place, until: on('2028-02-03'), breaches: { text: t.oneNew, late: true } },
      ],
    },
    victimFacts: [
      { key: t.told, value: on('2026-02-03') },
      { key: t.nextContact, value: on('2026-11-26') },
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
          date: { text: on('2026-11-23'), datetime: '2026-11-23' },
          what: [{ text: t.spoCondition, strong: true }, t.street],
          police: { text: t.noDecision, tag: 'late' },
          source: t.incidentLog,
          fresh: true,
        },
        {
          date: { text: on('2026-10-21'), datetime: '2026-10-21' },
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
          date: on('2026-11-16'),
          intervention: t.mappa,
          decision: { kind: 'done', text: t.goingAhead },
          reason: t.escalating,
        },
        {
          date: on('2026-10-02'),
          intervention: t.tagging,
          decision: { kind: 'plain', text: t.notProgressed },
          reason: t.refusedConsent,
        },
      ],
    },
    lifecycle: {
      label: t.stages,
      stages: [
        { name: t.stageConsidered, state: 'past', when: on('2025-12-02') },
        { name: t.stageApplied, state: 'past', when: on('2025-12-18'), detail: t.daysLater },
        { name: t.stageGranted, state: 'past', when: on('2026-02-03'), detail: t.monthLater },
        { name: t.stageMonitored, state: 'now', when: t.nowWord, detail: t.reviewDue },
        { name: t.stageEnds, state: 'future', when: on('2028-02-03'), detail: t.renewal },
      ],
    },
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
    timeline: {
      label: t.eventsLabel,
      items: [
        {
          when: on('2026-02-03'),
          datetime: '2026-02-03',
          title: t.granted,
          detail: t.grantedDetail,
          by: 'H Thomas',
        },
        { when: on('2025-12-02'), title: t.stageConsidered },
      ],
    },
  };
}
