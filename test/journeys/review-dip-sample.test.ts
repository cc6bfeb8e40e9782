// The dip-sampled stories of the review: each finding its authors made by reading logs is a sentence on a page.

import assert from 'node:assert/strict';
import test from 'node:test';

import { reviewProgram, says } from './review-program.ts';

test('a breach called the first is shown as one of a string, with the earlier one nobody had been told of', async () => {
  const review = await reviewProgram();
  const person = await review.perpetrator('DEMO-D1');
  const sentences = {
    en: '5 breaches in 20 days. Of 1 order or notice. Days between them: 14, 2, 2, 1.',
    cy: 'Achosion o dorri amodau: 5',
  };
  for (const page of [person, `${person}/breaches`]) {
    const shown = await review.read('officer', page);
    says(shown.en, sentences.en);
    says(shown.cy, sentences.cy);
    assert.doesNotMatch(shown.en, /first breach|no course of conduct/iu);
  }
  const called = await review.read('officer', await review.breach('DEMO-D1-B1'));
  says(
    called.en,
    '2nd breach of this person, of 5 recorded.',
    '3 Oct 2022, 14:00 Not arrested Supervisor’s decision Crime log: “this is the first breach and as such, there is no course of conduct yet”. Sgt A Daniel.',
    'Time to arrest 6 days',
  );
  says(called.cy, 'Sgt A Daniel');
  const earlier = await review.read('officer', await review.breach('DEMO-D1-B2'));
  says(
    earlier.en,
    'One of 5 breaches of this person.',
    'Happened 18 Sep 2022, time not known Reported 5 Oct 2022, 09:00',
  );
  const last = await review.read('officer', await review.breach('DEMO-D1-B5'));
  says(
    last.en,
    '5th breach of this person, of 5 recorded.',
    '8 Oct 2022, 10:00 Looking for the suspect Crime log: to be interviewed “for the string of breaches that have occurred”. DC L Perkins.',
  );
  const timeline = await review.read('officer', `${person}/timeline?show=breaches`);
  says(
    timeline.en,
    '18 Sep 2022',
    '2 Oct 2022, 21:40',
    '4 Oct 2022, 23:10',
    '6 Oct 2022, 17:30',
    '7 Oct 2022, 08:20',
  );
  says(timeline.cy, '18 Medi 2022', '7 Hyd 2022, 08:20');
});

test('the arrest four days after the superintendent asked is counted in hours, from the asking', async () => {
  const review = await reviewProgram();
  const breach = await review.read('supervisor', await review.breach('DEMO-D2-B3'));
  says(
    breach.en,
    'Decision 8 Nov 2022, 09:30 Arrested 12 Nov 2022, 11:30 Time to arrest 5 days From decision to arrest 98 hours (4 days)',
    'Superintendent asks for the arrest to be made quickly',
    'Det Supt R Vaughan.',
    '3rd breach of this person, of 3 recorded.',
  );
  says(breach.cy, 'O’r penderfyniad hyd at arestio 98 awr (4 diwrnod)');
  const history = await review.read('supervisor', `${await review.perpetrator('DEMO-D2')}/breaches`);
  says(
    history.en,
    '3 breaches in 33 months. Of 2 orders and notices.',
    'Arrested in 5 days. Charged. 98 hours after the decision to arrest',
    'RO (conviction), condition 1. Sent flowers and a card to Victim A',
  );
  says(history.cy, '98 awr ar ôl penderfynu arestio');
});

test('a long order that the victim no longer wants says that nobody has reviewed it since it was made', async () => {
  const review = await reviewProgram();
  const order = await review.read('civil-orders-officer', await review.measure('DEMO-D3-RO'));
  says(
    order.en,
    '14 May 2019 to 13 May 2029 (10 years)',
    'Came to a family meal. Victim A invited him and says she did not want the order to last so long.',
    'Was due 14 May 2020',
    'None recorded',
  );
  assert.match(order.en, /With the victim’s views?, every 12 months/u);
  says(order.cy, '14 Mai 2019 hyd at 13 Mai 2029 (10 mlynedd)', '14 Mai 2020');
});

test('two more offences after a caution stand on the caution', async () => {
  const review = await reviewProgram();
  const caution = await review.read('officer', await review.measure('DEMO-D4-CC'));
  says(
    caution.en,
    'Conditional caution',
    '2 crimes of this person since 16 Nov 2022.',
    '19 Dec 2022',
    '7 Dec 2022',
    'Contact Victim A in any way',
  );
  says(caution.cy, 'Troseddau gan y person hwn ers 16 Tach 2022: 2.');
  const crimes = await review.read('officer', `${await review.perpetrator('DEMO-D4')}/crimes`);
  says(crimes.en, 'DEMO-D4/1', 'DEMO-D4/2', 'DEMO-D4/3', '3: Caution: adult');
  const timeline = await review.read('officer', `${await review.perpetrator('DEMO-D4')}/timeline`);
  const order = ['DEMO-D4/3', 'DEMO-D4/2', 'Conditional caution'].map((what) => timeline.en.indexOf(what));
  assert.deepEqual(
    order,
    order.toSorted((a, b) => a - b),
  );
});

test('bail breached at the victim’s home is in the one history, though it is no crime and not on PNC', async () => {
  const review = await reviewProgram();
  const person = await review.perpetrator('DEMO-D5');
  const breaches = await review.read('officer', `${person}/breaches`);
  says(
    breaches.en,
    '1 breach. Of 1 period of bail. 1 was of pre-charge bail and is not on PNC.',
    'Police bail, condition 2. Came to the home of Victim A',
    'Not a crime, so not on PNC',
    'Source: Custody',
  );
  says(breaches.cy, 'PNC', 'Y ddalfa');
  const asked = await review.read('civil-orders-officer', await review.measure('DEMO-D5-RO'));
  says(
    asked.en,
    'With Legal Services 12 Oct 2022 30 days later Applied not yet waiting 1505 days',
    'In force not made',
    'Supervisor asks after the first report whether a Restraining Order is needed.',
  );
  says(asked.cy, '12 Hyd 2022 30 diwrnod wedyn');
  const crime = await review.read('officer', '/crimes/DEMO-D5-1');
  says(
    crime.en,
    await refOf(review.measure('DEMO-D5-RO')),
    'Outcome Charged or summonsed',
    'Classified in more than one way',
    'Every view is kept, with its date.',
    '17 Oct 2022 Classified as: Stalking Questioned, kept as it is',
    'Detective Sergeant reviewing the case: this is not stalking. The offence is kept as it is.',
  );
  says(crime.cy, 'Dosbarthwyd mewn mwy nag un ffordd', 'Amheuwyd, cadwyd fel y mae');
  const timeline = await review.read('officer', `${person}/timeline?show=crimes`);
  says(timeline.en, '17 Oct 2022 Offence questioned, kept as it is:');
  says(timeline.cy, 'Amheuwyd y drosedd, cadwyd fel y mae:');
});

test('a breach is dealt with the same day though the victim has moved to another force', async () => {
  const review = await reviewProgram();
  const breach = await review.read('officer', await review.breach('DEMO-D6-B1'));
  says(
    breach.en,
    'Reported 18 Oct 2022, 09:05',
    'Arrested 18 Oct 2022, 15:40 Time to arrest 6 hours',
    'Sent messages to Victim A at her new address in another force’s area',
    '18 Oct 2022, 17:00 Victim told Phone',
  );
  says(breach.cy, '6 awr');
  const history = await review.read('officer', `${await review.perpetrator('DEMO-D6')}/breaches`);
  says(history.en, 'Arrested same day. Charged.');
});

test('a notice drafted in case there is no charge, and one considered and not issued, keep their reasons', async () => {
  const review = await reviewProgram();
  const drafted = await review.read('officer', await review.perpetrator('DEMO-D7'));
  says(
    drafted.en,
    '15 Nov 2022 Intervention: Domestic Violence Protection Notice',
    'Drafted so that the victim and young family stay protected if no charge is secured.',
  );
  const notIssued = await review.read('officer', await review.perpetrator('DEMO-D8'));
  says(notIssued.en, 'Decision: Not progressed', 'Standard risk. No serious escalation or control recorded');
  const notice = await review.read('officer', await review.measure('DEMO-D8-DVPN'));
  says(
    notice.en,
    'Considered 21 Nov 2022 28 days later Withdrawn 21 Nov 2022 same day',
    'Legal test not met',
  );
  says(notice.cy, 'Tynnwyd yn ôl 21 Tach 2022');
});

async function refOf(path: Promise<string>): Promise<string> {
  return (await path).split('/').at(-1) ?? '';
}
