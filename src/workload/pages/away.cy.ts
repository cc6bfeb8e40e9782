// Welsh words of the page that says who is away.

import type { WordsOf } from '#platform';

import type { en } from './away.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Diwrnodau i ffwrdd',
  line: 'Tra byddwch i ffwrdd, eich dirprwy sy’n atebol am eich gorchmynion. Heb ddirprwy, eich uned.',
  back: 'Yn ôl i Heddiw',
  now: 'Wedi’u nodi yn barod',
  nobody: 'Nid oes neb yma wedi nodi ei fod i ffwrdd.',
  days: (from, to) => `${from} hyd at ${to}`,
  noEnd: (from) => `o ${from}, hyd nes y clywir yn wahanol`,
  you: 'Chi',
  isBack: 'Yn ôl yn y gwaith',
  add: 'Nodi pryd',
  who: 'Pwy sydd i ffwrdd?',
  from: 'Diwrnod cyntaf i ffwrdd',
  to: 'Diwrnod olaf i ffwrdd',
  toHint: 'Gadewch yn wag os nad ydych yn gwybod eto.',
  send: 'Cadw’r diwrnodau',
  saved: 'Cadwyd y diwrnodau i ffwrdd.',
  ended: 'Cadwyd: yn ôl yn y gwaith.',
  noReason: 'Ni ofynnir pam, ac ni chedwir hynny.',
  enterFrom: 'Rhowch y diwrnod cyntaf i ffwrdd',
  enterDate: 'Rhowch ddyddiad go iawn, er enghraifft 3 2 2026',
  chooseWho: 'Dewiswch pwy sydd i ffwrdd',
  problems: {
    'not-permitted': 'Ni all eich rôl nodi hyn.',
    'not-yours': 'Dim ond y person ei hun neu oruchwyliwr y tîm all nodi hyn.',
    'ends-before-start': 'Rhaid i’r diwrnod olaf fod ar y diwrnod cyntaf neu wedyn',
    'is-over': 'Rhaid i’r diwrnod olaf fod heddiw neu wedyn',
    'already-said': 'Mae’r diwrnodau hyn ar y rhestr yn barod',
    'not-there': 'Nid yw’r cofnod hwnnw ar y rhestr mwyach.',
  },
};
