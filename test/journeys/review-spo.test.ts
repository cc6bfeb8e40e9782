// The seven Stalking Protection Orders of the review: what its authors had to work out by hand stands on each order's page.

import test from 'node:test';

import { reviewProgram, says } from './review-program.ts';

type Both = { readonly en: string; readonly cy: string };

type Story = {
  readonly number: string;
  readonly tells: string;
  /** Whole days from the report to considering it, and to making it. */
  readonly toConsider: number;
  readonly toMake: number;
  readonly considered: Both;
  readonly term: Both;
  readonly since: Both;
  readonly owner: Both;
};

const noneSince = (en: string, cy: string) => ({
  en: `No crime of this person is recorded since ${en}. This says only what has reached this record.`,
  cy: `Nid oes trosedd gan y person hwn wedi’i chofnodi ers ${cy}. Dim ond yr hyn sydd wedi cyrraedd y cofnod hwn a ddangosir.`,
});
const crimesSince = (en: string, cy: string, count: number, ofProtected: number) => ({
  en: [
    count === 1 ? `1 crime of this person since ${en}.` : `${count} crimes of this person since ${en}.`,
    ofProtected === 0
      ? 'None is recorded against somebody it protects.'
      : ofProtected === 1
        ? '1 is against somebody it protects.'
        : `${ofProtected} are against somebody it protects.`,
  ].join(' '),
  cy: [
    `Troseddau gan y person hwn ers ${cy}: ${count}.`,
    ofProtected === 0
      ? 'Nid oes un wedi’i chofnodi yn erbyn rhywun y mae’n ei ddiogelu.'
      : `Yn erbyn rhywun y mae’n ei ddiogelu: ${ofProtected}.`,
  ].join(' '),
});
const prosser = { en: 'Owner DS E Prosser', cy: 'Perchennog DS E Prosser' };

/** Pages 30 and 31 of the review. Three terms of two years, two of five, one of ten and one without an end. */
const stories: readonly Story[] = [
  {
    number: 'DEMO-S1-SPO',
    tells: 'considered 2 days after contact, made in under 4 weeks; the subject is in prison',
    toConsider: 2,
    toMake: 25,
    considered: {
      en: 'Crime reported 10 Jan 2022 Considered 12 Jan 2022 2 days later',
      cy: 'Rhoddwyd gwybod am drosedd 10 Ion 2022 Ystyriwyd 12 Ion 2022 2 ddiwrnod wedyn',
    },
    term: { en: '4 Feb 2022 to 3 Feb 2027 (5 years)', cy: '4 Chwef 2022 hyd at 3 Chwef 2027 (5 mlynedd)' },
    since: noneSince('4 Feb 2022', '4 Chwef 2022'),
    owner: prosser,
  },
  {
    number: 'DEMO-S2-SPO',
    tells:
      'considered after 10 days, on the Offender Management Unit’s suggestion; lives outside the force area',
    toConsider: 10,
    toMake: 141,
    considered: {
      en: 'Crime reported 6 Sep 2021 Considered 16 Sep 2021 10 days later',
      cy: 'Rhoddwyd gwybod am drosedd 6 Medi 2021 Ystyriwyd 16 Medi 2021 10 diwrnod wedyn',
    },
    term: { en: '25 Jan 2022 to 24 Jan 2024 (2 years)', cy: '25 Ion 2022 hyd at 24 Ion 2024 (2 flynedd)' },
    since: noneSince('25 Jan 2022', '25 Ion 2022'),
    owner: prosser,
  },
  {
    number: 'DEMO-S3-SPO',
    tells: 'made 17 months after contact, without an end; then a different victim',
    toConsider: 20,
    toMake: 518,
    considered: {
      en: 'Crime reported 9 Mar 2021 Considered 29 Mar 2021 20 days later',
      cy: 'Rhoddwyd gwybod am drosedd 9 Maw 2021 Ystyriwyd 29 Maw 2021 20 diwrnod wedyn',
    },
    term: { en: 'from 9 Aug 2022, no end date', cy: 'o 9 Awst 2022, dim dyddiad gorffen' },
    since: crimesSince('9 Aug 2022', '9 Awst 2022', 1, 0),
    owner: { en: 'Owner No owner', cy: 'Perchennog Dim perchennog' },
  },
  {
    number: 'DEMO-S4-SPO',
    tells: 'considered after a month, for ten years; then the same victim twice, Outcomes 16 and 21',
    toConsider: 30,
    toMake: 135,
    considered: {
      en: 'Crime reported 9 Nov 2020 Considered 9 Dec 2020 30 days later',
      cy: 'Rhoddwyd gwybod am drosedd 9 Tach 2020 Ystyriwyd 9 Rhag 2020 30 diwrnod wedyn',
    },
    term: { en: '24 Mar 2021 to 23 Mar 2031 (10 years)', cy: '24 Maw 2021 hyd at 23 Maw 2031 (10 mlynedd)' },
    since: crimesSince('24 Mar 2021', '24 Maw 2021', 2, 2),
    owner: { en: 'Owner Huw Thomas', cy: 'Perchennog Huw Thomas' },
  },
  {
    number: 'DEMO-S5-SPO',
    tells: 'considered after two months, with the programme and mental health services: best practice',
    toConsider: 61,
    toMake: 154,
    considered: {
      en: 'Crime reported 5 Oct 2021 Considered 5 Dec 2021 61 days later',
      cy: 'Rhoddwyd gwybod am drosedd 5 Hyd 2021 Ystyriwyd 5 Rhag 2021 61 diwrnod wedyn',
    },
    term: { en: '8 Mar 2022 to 7 Mar 2024 (2 years)', cy: '8 Maw 2022 hyd at 7 Maw 2024 (2 flynedd)' },
    since: noneSince('8 Mar 2022', '8 Maw 2022'),
    owner: prosser,
  },
  {
    number: 'DEMO-S6-SPO',
    tells: 'considered after 3 months, made 3 months after its interim order; then the same victim',
    toConsider: 92,
    toMake: 274,
    considered: {
      en: 'Crime reported 14 Jun 2021 Considered 14 Sep 2021 92 days later',
      cy: 'Rhoddwyd gwybod am drosedd 14 Meh 2021 Ystyriwyd 14 Medi 2021 92 diwrnod wedyn',
    },
    term: { en: '15 Mar 2022 to 14 Mar 2027 (5 years)', cy: '15 Maw 2022 hyd at 14 Maw 2027 (5 mlynedd)' },
    since: crimesSince('15 Mar 2022', '15 Maw 2022', 1, 1),
    owner: prosser,
  },
  {
    number: 'DEMO-S7-SPO',
    tells: 'considered after a Restraining Order; then various offences against different victims',
    toConsider: 57,
    toMake: 172,
    considered: {
      en: 'Crime reported 5 Oct 2020 Considered 1 Dec 2020 57 days later',
      cy: 'Rhoddwyd gwybod am drosedd 5 Hyd 2020 Ystyriwyd 1 Rhag 2020 57 diwrnod wedyn',
    },
    term: { en: '26 Mar 2021 to 25 Mar 2023 (2 years)', cy: '26 Maw 2021 hyd at 25 Maw 2023 (2 flynedd)' },
    since: crimesSince('26 Mar 2021', '26 Maw 2021', 3, 0),
    owner: { en: 'Owner Sgt C Morgan', cy: 'Perchennog Sgt C Morgan' },
  },
];

for (const { number, tells, toConsider, toMake, considered, term, since, owner } of stories) {
  test(`an SPO ${tells}`, async () => {
    const review = await reviewProgram();
    const order = await review.read('civil-orders-officer', await review.measure(number));
    says(
      order.en,
      considered.en,
      `${toMake} days from report to made. ${toMake - toConsider} days from considered to made.`,
      `In force ${term.en}`,
      owner.en,
      since.en,
    );
    says(
      order.cy,
      considered.cy,
      `${toMake} diwrnod o roi gwybod i wneud y gorchymyn. ${toMake - toConsider} diwrnod o ystyried i wneud y gorchymyn.`,
      `Mewn grym ${term.cy}`,
      owner.cy,
      since.cy,
    );
  });
}

test('the interim order stands apart from the full one that replaced it, each with its own days', async () => {
  const review = await reviewProgram();
  const interim = await review.read('officer', await review.measure('DEMO-S6-INT'));
  says(interim.en, '183 days from report to made.', 'Ended 15 Mar 2022', 'Interim Stalking Protection Order');
  says(interim.cy, '183 diwrnod o roi gwybod i wneud y gorchymyn.', 'Daeth i ben 15 Maw 2022');
  const full = await review.read('officer', await review.measure('DEMO-S6-SPO'));
  const ref = (await review.measure('DEMO-S6-INT')).replace('/orders/', '');
  // The duty was done under the interim order, and the full one starts no new time.
  says(full.en, `Replaces ${ref}`, `Done 16 Dec 2021, under ${ref}`);
  says(full.cy, `Yn disodli ${ref}`, `Gwnaed 16 Rhag 2021, o dan ${ref}`);
});

test('each later crime of an order’s subject stands on the order with its victim and its outcome', async () => {
  const review = await reviewProgram();
  const order = await review.read('civil-orders-officer', await review.measure('DEMO-S4-SPO'));
  says(
    order.en,
    'DEMO-S4/2 Victim: A, protected by it Outcome: 16: Suspect identified; victim does not support further action',
    'DEMO-S4/3 Victim: A, protected by it Outcome: 21: Further investigation not in the public interest',
  );
  says(order.cy, 'A, a ddiogelir ganddo');
  const various = await review.read('civil-orders-officer', await review.measure('DEMO-S7-SPO'));
  says(various.en, 'Victim: B', 'Victim: C', 'Victim: D');
});

test('who owned an order, and from which day, is told by its events', async () => {
  const review = await reviewProgram();
  const events = await review.read('civil-orders-officer', `${await review.measure('DEMO-S4-SPO')}/events`);
  says(
    events.en,
    '4 Sep 2023 What happened: Owner Details: Huw Thomas',
    '24 Mar 2021 What happened: Owner Details: DS E Prosser',
  );
  says(events.cy, 'Perchennog', 'Huw Thomas', 'DS E Prosser');
});

test('the order without an end and without an owner is on Today until somebody owns it', async () => {
  const review = await reviewProgram();
  const today = await review.read('civil-orders-officer', '/today?scope=force');
  says(today.en, 'Give it an owner Meurig Emlyn TREFOR', 'No owner at work.');
  says(today.cy, 'Meurig Emlyn TREFOR');
});

test('the DVPO that was breached before the SPO stands in one history with it', async () => {
  const review = await reviewProgram();
  const person = await review.perpetrator('DEMO-S1');
  const breaches = await review.read('officer', `${person}/breaches`);
  says(
    breaches.en,
    '1 breach. Of 1 order or notice.',
    'DVPO, condition 2. Seen outside the home of Victim A',
    'Arrested same day. Put before the court.',
  );
  says(breaches.cy, 'DVPO');
  const order = await review.read('officer', await review.measure('DEMO-S1-SPO'));
  says(order.en, 'In prison');
});

test('what was considered, for whom and why, is on the person’s page', async () => {
  const review = await reviewProgram();
  const best = await review.read('officer', await review.perpetrator('DEMO-S5'));
  says(
    best.en,
    '5 Dec 2021 Intervention: Stalking Protection Order',
    'Supervisor: beside prohibitions, an SPO can require the programme and bring in mental health services.',
  );
  const suggested = await review.read('officer', await review.perpetrator('DEMO-S2'));
  says(suggested.en, 'Suggested by the Offender Management Unit.');
  const advised = await review.read('officer', await review.perpetrator('DEMO-S6'));
  says(advised.en, 'Domestic Abuse Officer advised the officer in the case to consider an SPO.');
});

test('the register lists every SPO with its owner: what had to be asked of Legal Services', async () => {
  const review = await reviewProgram();
  const register = await review.read('force-lead', '/orders?type=spo&status=all&sort=granted');
  for (const name of ['ARTHEN', 'STOCKWELL', 'TREFOR', 'PENHALLOW', 'CADWGAN', 'MARLOWE', 'TALIESIN']) {
    says(register.en, name);
    says(register.cy, name);
  }
  says(register.en, '7 on this list');
});
