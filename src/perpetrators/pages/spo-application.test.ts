// The pack for an SPO application: a checklist of what is there and missing, the same from the same facts, nothing that finds a victim.

import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import test from 'node:test';

import { extractText, getDocumentProxy, getMeta } from 'unpdf';

import {
  askPage,
  inBothLanguages,
  makeBreach,
  makeCrime,
  makeMeasure,
  makePerson,
  makeStaff,
  onBothEngines,
  smallProgram,
  taggedPdfFaults,
  testClock,
  testDatabase,
} from '#testing';

import { spoApplicationPage, spoApplicationPdf } from './spo-application.ts';

test('the checklist says what the record holds and what is missing; the applicant writes the rest', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const ask = { db, clock: testClock, viewer, params: { ref: subject.ref } };
  await inBothLanguages(spoApplicationPage, ask, (html, language) => {
    assert.ok(html.includes(language === 'en' ? 'Missing' : 'Ar goll'));
    assert.ok(html.includes(language === 'en' ? 'Applicant to write' : 'Y ceisydd i’w ysgrifennu'));
    assert.ok(html.includes(language === 'en' ? 'No victim has been asked' : 'Ni holwyd yr un dioddefwr'));
  });
});

test('facts, contraventions, orders and risk of the record stand in the pack, victims by letter', async () => {
  const { as, known } = await smallProgram();
  const { body } = await (
    await as('civil-orders-officer')
  ).get(`/perpetrators/${known.perpetrator}/spo-application?lang=en`);
  assert.match(body, /Facts: crimes/u);
  assert.match(body, /Victim A/u);
  assert.match(body, /SPA 2019 s2\(6\)-\(7\)/u);
  assert.doesNotMatch(body, /Prydderch|Tomos/u);
});

for (const language of ['en', 'cy'] as const) {
  test(`the PDF is tagged, in its language, and byte for byte the same twice (${language})`, async () => {
    const { as, known } = await smallProgram();
    const address = `/perpetrators/${known.perpetrator}/spo-application.pdf?in=${language}`;
    const [first, second] = [
      (await (await as('officer')).get(address)).bytes,
      (await (await as('supervisor')).get(address)).bytes,
    ];
    assert.ok(Buffer.from(first).equals(Buffer.from(second)));
    const title =
      language === 'en'
        ? `Application for a Stalking Protection Order: ${known.perpetrator}`
        : `Cais am Orchymyn Diogelu rhag Stelcio: ${known.perpetrator}`;
    assert.deepEqual(await taggedPdfFaults(first, { language: `${language}-GB`, title }), []);
  });
}

onBothEngines(
  'no name, address, telephone or place of a victim is in the pack: text, bookmarks, metadata or file name',
  async (db) => {
    const suspect = await makePerson(db, testClock, { given: 'Prawf', surname: 'Diffynnydd' });
    const victim = await makePerson(db, testClock, {
      given: 'Angharad',
      surname: 'Penrhosfa',
      phone: '07700 900123',
    });
    await db
      .insertInto('person_address')
      .values({
        nominal_id: victim.nominalId,
        kind: 'home',
        lines: '14 Heol y Gerddi',
        town: 'Caerfyrddin',
        postcode: 'SA31 9ZZ',
        recorded_at: testClock.now(),
        source_system: 'test',
      })
      .execute();
    await makeCrime(db, testClock, { suspects: [suspect], victims: [victim] });
    const sought = await makeMeasure(db, testClock, {
      regime: 'spo',
      subject: suspect,
      events: [{ step: 'considered', on: '2026-11-02' }],
      conditions: ['Not to go within 100 metres of 14 Heol y Gerddi', 'Not to contact Victim A'],
    });
    await makeBreach(db, testClock, {
      subject: suspect,
      measure: { id: sought.id, regime: 'spo' },
      at: '2026-11-20T06:40:00Z',
      account: 'Waited yng Nghaerfyrddin (sa319zz), rang +44 7700 900 123 and shouted ANGHARAD. Silver van.',
    });
    const { viewer } = await makeStaff(db, 'civil-orders-officer');
    const ask = { db, clock: testClock, viewer, params: { ref: suspect.ref } };
    const { answer } = await askPage(spoApplicationPdf, { ...ask, query: { in: 'en' } });
    assert.ok(answer.kind === 'download' && typeof answer.body !== 'string');
    const pdf = await getDocumentProxy(Uint8Array.from(answer.body));
    const { text } = await extractText(pdf, { mergePages: true });
    const everything = [
      text,
      JSON.stringify(await getMeta(pdf)),
      JSON.stringify(await pdf.getOutline()),
      answer.fileName,
      Buffer.from(answer.body).toString('latin1'),
      (await askPage(spoApplicationPage, ask)).html,
    ].join('\n');
    for (const secret of [
      /angharad/iu,
      /penrhosfa/iu,
      /heol\s+y\s+gerddi/iu,
      /aerfyrddin/iu,
      /sa31/iu,
      /9ZZ/iu,
      /7700\s*900/u,
    ]) {
      assert.doesNotMatch(everything, secret);
    }
    assert.match(text, /Not to contact Victim A/u);
    assert.match(text, /Silver van/u);
    assert.match(text, /\[withheld\]/u);
  },
);
