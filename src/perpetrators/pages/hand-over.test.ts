// The packet for another force: what it needs, both owners until the receipt, and no victim's name or address.

import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import test from 'node:test';

import { extractText, getDocumentProxy } from 'unpdf';

import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeBreach,
  makeCrime,
  makeMeasure,
  makePerson,
  makeStaff,
  taggedPdfFaults,
  testClock,
  testDatabase,
} from '#testing';

import { handOverPage, handOverPdf } from './hand-over.ts';

const day = Temporal.PlainDate.from('2026-11-25');
const secrets = /Enfys|Cuddiedig|Tregaron|Heol y Gerddi|07700/iu;
const said = { recorded_at: testClock.now(), source_system: 'gwarchod' } as const;

test('what the other force needs is there, victims by letter, and both owners until the receipt', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer, id } = await makeStaff(db, 'offender-management', { name: 'DS Yma Prawf' });
  const subject = await makePerson(db, testClock, { given: 'Symud', surname: 'Prawf', born: '1988-02-03' });
  const victim = await makePerson(db, testClock, { given: 'Enfys', surname: 'Cuddiedig', town: 'Tregaron' });
  await makeCrime(db, testClock, { suspects: [subject], victims: [victim] });
  const order = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [
      { step: 'granted', on: '2026-02-03', endsOn: '2028-02-02' },
      { step: 'served', on: '2026-02-04' },
    ],
    conditions: ['Must not go to 14 Heol y Gerddi, Tregaron, or ring Enfys on 07700 900123'],
  });
  const account = 'Rang Enfys Cuddiedig on 07700 900123';
  await makeBreach(db, testClock, {
    subject,
    measure: { ...order, regime: 'spo' },
    at: '2026-11-20T10:00:00Z',
    account,
  });
  const about = { subject_nominal_id: subject.nominalId, entered_by: id, ...said };
  const plan = await db
    .insertInto('management_plan')
    .values({ ref: 'PLAN-T-1', review_on: day.add({ days: 20 }), ...about })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('management_plan_step')
    .values({ plan_id: plan.id, step: 'visits', why: 'Goes near Enfys Cuddiedig in Tregaron' })
    .execute();
  const packet = await db
    .insertInto('hand_over')
    .values({
      ref: 'HO-T-1',
      force: 'gwent',
      unit: 'Offender Management',
      owner_staff_id: id,
      reason: 'Moved to Newport',
      occurred_on: day,
      ...about,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const ask = { db, clock: testClock, viewer, params: { ref: 'HO-T-1' } };
  await inBothLanguages(handOverPage, ask, (html, language, { reads }) => {
    assert.match(html, language === 'en' ? /Gwent Police/u : /Heddlu Gwent/u);
    assert.ok(html.includes(order.ref));
    assert.doesNotMatch(html, /\.,/u, 'no comma after a sentence');
    assert.match(html, /DS Yma Prawf/u);
    assert.match(
      html,
      language === 'en' ? /Not known until the receipt/u : /Ddim yn hysbys tan y dderbynneb/u,
    );
    assert.match(html, language === 'en' ? /Victim A/u : /Dioddefwr A/u);
    assert.doesNotMatch(html, secrets);
    assert.match(html, language === 'en' ? /Read it before you send it/u : /Darllenwch ef cyn ei anfon/u);
    assert.match(html, language === 'en' ? /Receipt, to be sent back/u : /Derbynneb, i’w hanfon yn ôl/u);
    assert.equal(reads.length, 1);
  });
  const asked = await askPage(handOverPdf, { ...ask, query: { in: 'en' } });
  assert.ok(asked.answer.kind === 'download' && typeof asked.answer.body !== 'string');
  const sent = await getDocumentProxy(Uint8Array.from(asked.answer.body));
  assert.match((await extractText(sent, { mergePages: true })).text, /Receipt, to be sent back/u);
  await db
    .insertInto('hand_over_receipt')
    .values({
      hand_over_id: packet.id,
      outcome: 'received',
      their_owner: 'DS Yno, Newport',
      their_ref: 'GW/77',
      occurred_on: day,
      ...said,
    })
    .execute();
  for (const language of ['en', 'cy'] as const) {
    const pdf = async () => {
      const { answer, reads } = await askPage(handOverPdf, { ...ask, query: { in: language } });
      assert.ok(answer.kind === 'download' && typeof answer.body !== 'string');
      assert.equal(reads.length, 1);
      assert.equal(answer.fileName, `hand-over-HO-T-1-${language}.pdf`);
      return Uint8Array.from(answer.body);
    };
    const first = await pdf();
    assert.ok(Buffer.from(first).equals(Buffer.from(await pdf())), 'the same facts give the same bytes');
    const title = language === 'en' ? 'Hand-over packet HO-T-1' : 'Pecyn trosglwyddo HO-T-1';
    assert.deepEqual(await taggedPdfFaults(first, { language: `${language}-GB`, title }), []);
    const { text } = await extractText(await getDocumentProxy(Uint8Array.from(first)), { mergePages: true });
    assert.doesNotMatch(text, secrets);
    // Both owners, the person, an order, the victim by letter and the receipt to send back.
    const en = language === 'en';
    for (const word of [
      'DS Yma Prawf',
      'DS Yno, Newport',
      'Symud PRAWF',
      order.ref,
      en ? 'Victim A' : 'Dioddefwr A',
    ]) {
      assert.ok(text.includes(word), word);
    }
    // The receipt is here: nothing asks for it again.
    assert.doesNotMatch(text, en ? /to be sent back/u : /i’w hanfon yn ôl/u);
  }
  const { html } = await askPage(handOverPage, ask);
  assert.doesNotMatch(html, /also a victim in a linked file/u);
  await makeCrime(db, testClock, { suspects: [victim], victims: [subject] });
  await inBothLanguages(handOverPage, ask, (said) =>
    assert.match(
      said,
      /also a victim in a linked file here|hefyd yn ddioddefwr mewn ffeil gysylltiedig yma/u,
    ),
  );
  assert.match(html, /their reference GW\/77/u);
  // After the receipt one owner stands, and who handed the person over; nothing still asks for a receipt to come.
  await inBothLanguages(handOverPage, ask, (said, language) => {
    const shown = said.replaceAll(/<[^>]+>|\s+/gu, ' ').replaceAll(/ +/gu, ' ');
    assert.match(
      shown,
      language === 'en'
        ? /Owner now DS Yno, Newport .*Handed over by DS Yma Prawf/u
        : /Perchennog nawr DS Yno, Newport .*Trosglwyddwyd gan DS Yma Prawf/u,
    );
    assert.doesNotMatch(
      said,
      /Both owners|Owner here|Owner there|ddau berchennog|Perchennog yma<|Perchennog yno</u,
    );
  });
  const none = await askPage(handOverPage, { ...ask, params: { ref: 'HO-T-9' } });
  assert.equal(none.answer.kind, 'not-found');
});
