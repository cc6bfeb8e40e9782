// The review's seven SPOs and every order of its dip sample, from consideration to the end: what happened in order, then brought to an end by the officer, page by page.

import assert from 'node:assert/strict';
import test from 'node:test';

import { carryOut } from './carry-out.ts';
import { newReviewProgram, reviewProgram, says } from './review-program.ts';

const today = '2026-11-25';

type Story = {
  readonly number: string;
  /** What happened, oldest first, as the page of all events says it. */
  readonly happened: readonly string[];
  /** How it stands when the stories are read, in both languages. */
  readonly stands: readonly [en: string, cy: string];
};

const expired = ['Expired', 'Wedi dod i ben'] as const;
const inForce = ['In force', 'Mewn grym'] as const;

const stories: readonly Story[] = [
  {
    number: 'DEMO-S1-SPO',
    happened: ['12 Jan 2022', '14 Jan 2022', '24 Jan 2022', '4 Feb 2022', '6 Feb 2022'],
    stands: inForce,
  },
  {
    number: 'DEMO-S2-SPO',
    happened: ['16 Sep 2021', '1 Oct 2021', '29 Nov 2021', '25 Jan 2022', '26 Jan 2022', '28 Jan 2022'],
    stands: expired,
  },
  {
    number: 'DEMO-S3-SPO',
    happened: ['29 Mar 2021', '15 Sep 2021', '20 Jun 2022', '9 Aug 2022', '10 Aug 2022', '12 Aug 2022'],
    stands: inForce,
  },
  {
    number: 'DEMO-S4-SPO',
    happened: ['9 Dec 2020', '4 Jan 2021', '1 Feb 2021', '24 Mar 2021', '26 Mar 2021'],
    stands: inForce,
  },
  {
    number: 'DEMO-S5-SPO',
    happened: ['5 Dec 2021', '20 Dec 2021', '31 Jan 2022', '8 Mar 2022', '10 Mar 2022', '15 Nov 2022'],
    stands: expired,
  },
  {
    number: 'DEMO-S6-SPO',
    happened: ['14 Sep 2021', '11 Oct 2021', '22 Nov 2021', '15 Mar 2022'],
    stands: inForce,
  },
  {
    number: 'DEMO-S7-SPO',
    happened: ['1 Dec 2020', '14 Dec 2020', '8 Feb 2021', '26 Mar 2021', '28 Mar 2021'],
    stands: expired,
  },
  { number: 'DEMO-D1-NMO', happened: ['1 Aug 2022', '3 Aug 2022'], stands: expired },
  { number: 'DEMO-D2-RO', happened: ['12 Jun 2019'], stands: expired },
  { number: 'DEMO-D2-NMO', happened: ['5 Sep 2022', '6 Sep 2022'], stands: expired },
  { number: 'DEMO-D3-RO', happened: ['14 May 2019'], stands: inForce },
  { number: 'DEMO-D4-CC', happened: ['16 Nov 2022'], stands: expired },
  { number: 'DEMO-D5-RO', happened: ['12 Sep 2022', '12 Oct 2022'], stands: ['With Legal Services', 'Gyda'] },
  { number: 'DEMO-D6-RO', happened: ['15 Sep 2021'], stands: inForce },
  { number: 'DEMO-D7-DVPN', happened: ['15 Nov 2022'], stands: ['Considered', 'Ystyriwyd'] },
  { number: 'DEMO-D8-DVPN', happened: ['21 Nov 2022'], stands: ['Withdrawn', 'Tynnwyd yn ôl'] },
];

for (const { number, happened, stands } of stories) {
  test(`${number}: each step from consideration on stands in order, and how it stands today`, async () => {
    const review = await reviewProgram();
    const path = await review.measure(number);
    const events = await review.read('civil-orders-officer', `${path}/events`);
    // Newest first on the page.
    const places = happened.toReversed().map((day) => events.en.indexOf(day));
    assert.ok(
      places.every((place) => place >= 0),
      `${happened.join(', ')}\n${events.en}`,
    );
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    const page = await review.read('civil-orders-officer', path);
    says(page.en, stands[0]);
    says(page.cy, stands[1]);
  });
}

const told = { telling: 'told', toldHow: 'phone', toldAt: '09:00' };
const heard = { hearing: 'heard', wish: 'end', heardHow: 'phone' };
const ended = { ...told, ...heard, note: 'The court discharged it' };

/** What the officer records to bring each that is not over to its end. */
const endings: Readonly<
  Record<
    string,
    readonly (readonly [part: string, fields: Readonly<Record<string, string | readonly string[]>>])[]
  >
> = {
  'DEMO-S1-SPO': [['steps/discharged', ended]],
  'DEMO-S3-SPO': [['steps/discharged', ended]],
  'DEMO-S4-SPO': [['steps/discharged', ended]],
  'DEMO-S6-SPO': [['steps/discharged', ended]],
  'DEMO-D3-RO': [['steps/discharged', ended]],
  'DEMO-D5-RO': [
    ['steps/applied', {}],
    ['steps/refused', {}],
    ['steps/victim-told', { method: 'phone' }],
  ],
  'DEMO-D6-RO': [['steps/discharged', ended]],
  'DEMO-D7-DVPN': [
    [
      'steps/granted',
      {
        authority: 'superintendent',
        points: ['welfare', 'victim-opinion', 'representations', 'occupants', 'notice-states'],
      },
    ],
    ['service', { method: 'in-person', who: 'me', at: '09:00', points: ['address-asked'] }],
    ['steps/victim-told', { method: 'phone' }],
    ['steps/ended', told],
  ],
};

test('every one that is not over is brought to its end by the officer, with the victim heard and told, and leaves Today', async () => {
  const review = await newReviewProgram();
  const visit = await review.as('civil-orders-officer');
  for (const [number, steps] of Object.entries(endings)) {
    const path = await review.measure(number);
    for (const [part, fields] of steps) {
      await carryOut(visit, path, part === 'service' ? [part] : ['steps', part], fields, today);
    }
    const page = await review.read('civil-orders-officer', path);
    const isEnded = ['Discharged', 'Refused', 'Ended'].some((word) => page.en.includes(word));
    assert.ok(isEnded, `${number}: ${page.en.slice(0, 900)}`);
    const ref = path.split('/').at(-1) ?? '';
    const list = await review.read('civil-orders-officer', '/today?scope=force&list=all');
    assert.ok(!list.en.includes(`· ${ref}`), `${number} is still on Today`);
    const gaps = await review.read('civil-orders-officer', '/orders/gaps?list=all');
    assert.ok(!gaps.en.includes(ref), `${number} is still on the list of gaps`);
  }
});
