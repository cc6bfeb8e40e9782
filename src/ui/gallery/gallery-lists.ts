// What the gallery shows of registers and forms: invented, and the same in both languages.

import { shortDay } from '#platform';
import type { Language } from '#platform';

import type { GalleryWords } from './gallery-words.ts';

export function listView(t: GalleryWords, language: Language) {
  const on = (text: string): string => shortDay(language, Temporal.PlainDate.from(text));
  return {
    tags: [
      { kind: 'warning', text: t.knife },
      { kind: 'late', text: t.noDecision },
      { kind: 'soon', text: t.sashHigh },
      { kind: 'done', text: t.goingAhead },
      { kind: 'info', text: t.iom },
      { kind: 'plain', text: t.notProgressed },
    ],
    filter: {
      label: t.filterLabel,
      action: '/orders',
      fields: [
        {
          name: 'type',
          label: t.type,
          options: [
            { value: '', text: t.all, selected: true },
            { value: 'spo', text: t.spo },
          ],
        },
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
            on('2028-02-03'),
            '3',
            { text: t.inForce, tag: 'done' },
          ],
        },
        {
          cells: [
            { text: 'SPO-2026-011', href: '#o2' },
            { text: 'Aled Siôn MATHIAS', href: '#p2' },
            { text: on('2026-11-26'), late: true },
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
      columns: Array.from({ length: 14 }, (_, index) => ({
        text: `${t.date} ${index + 1}`,
        numeric: index > 0,
      })),
      rows: [
        {
          cells: [
            ...Array.from({ length: 13 }, (_, index) => String(index * 1000)),
            { text: t.take, href: '#take', hidden: t.decideBreach },
          ],
        },
      ],
    },
    pages: { page: 4, pages: 9, address: '/orders?type=spo' },
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
    question: { values: {}, errors: [{ field: 'how', message: t.howError }] },
    choices: [
      { value: 'person', text: t.inPerson },
      { value: 'phone', text: t.byPhone },
      { value: 'other', text: t.otherWay, hint: t.otherHint },
    ],
    options: [{ value: 'interview', text: t.reasonOne }],
  };
}
