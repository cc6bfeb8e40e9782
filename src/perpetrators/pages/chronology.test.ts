// The chronology for a court, as a page and as a PDF: whole, the same from the same facts, and without what finds a victim.

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
  pdfLanguages,
  smallProgram,
  taggedPdfFaults,
  testClock,
} from '#testing';

import { chronologyPdf, chronologyPage } from './chronology.ts';

test('every contravention is listed oldest first, with proof of service and the pattern in numbers', async () => {
  const { as, known } = await smallProgram();
  const { body, status } = await (await as('officer')).get(`/perpetrators/${known.perpetrator}/chronology`);
  assert.equal(status, 200);
  assert.match(body, /Contraventions recorded<\/dt>\s*<dd[^>]*>\s*7/u);
  assert.match(body, /Served/u);
  assert.match(body, /Read it before you send it/u);
  assert.doesNotMatch(body, /Prydderch|Tomos/u);
});

for (const language of ['en', 'cy'] as const) {
  test(`the PDF is tagged, in its language, and byte for byte the same twice (${language})`, async () => {
    const { as, known } = await smallProgram();
    const address = `/perpetrators/${known.perpetrator}/chronology.pdf?in=${language}`;
    const [first, second] = [
      (await (await as('officer')).get(address)).bytes,
      (await (await as('supervisor')).get(address)).bytes,
    ];
    assert.ok(Buffer.from(first).equals(Buffer.from(second)));
    const title =
      language === 'en'
        ? `Chronology of breaches: ${known.perpetrator}`
        : `Cronoleg o achosion o dorri amodau: ${known.perpetrator}`;
    assert.deepEqual(await taggedPdfFaults(first, { language: `${language}-GB`, title }), []);
    assert.equal((await taggedPdfFaults(first, { language: 'fr', title: '' })).length, 3, 'a fault is seen');
    const pdf = await getDocumentProxy(Uint8Array.from(first));
    const { text } = await extractText(pdf, { mergePages: true });
    assert.match(text, language === 'en' ? /Every contravention/u : /Pob achos o dorri amodau/u);
  });
}

const secrets = {
  given: 'Angharad',
  surname: 'Penrhosfa',
  line: '14 Heol y Gerddi',
  town: 'Caerfyrddin',
  postcode: 'SA31 9ZZ',
  phone: '07700 900123',
} as const;

onBothEngines(
  'no name, address, telephone or place of a victim is in the paper: text, bookmarks, metadata or file name',
  async (db) => {
    const suspect = await makePerson(db, testClock, { given: 'Prawf', surname: 'Diffynnydd' });
    const victim = await makePerson(db, testClock, { ...secrets });
    await db
      .insertInto('person_address')
      .values({
        nominal_id: victim.nominalId,
        kind: 'home',
        lines: secrets.line,
        town: secrets.town,
        postcode: secrets.postcode,
        recorded_at: testClock.now(),
        source_system: 'test',
      })
      .execute();
    await makeCrime(db, testClock, { suspects: [suspect], victims: [victim] });
    const measure = await makeMeasure(db, testClock, {
      regime: 'spo',
      subject: suspect,
      events: [
        { step: 'granted', on: '2026-02-03', endsOn: '2028-02-02' },
        { step: 'served', on: '2026-02-04' },
      ],
      conditions: ['Not to go within 100 metres of 14 Heol y Gerddi'],
    });
    await makeBreach(db, testClock, {
      subject: suspect,
      measure: { id: measure.id, regime: 'spo' },
      clauseNo: 1,
      at: '2026-11-20T06:40:00Z',
      account:
        'Stood outside 14 HEOL Y GERDDI yng Nghaerfyrddin (sa319zz), rang +44 7700 900 123 and shouted ANGHARAD PENRHOSFA. Silver van seen.',
    });
    const { viewer } = await makeStaff(db, 'officer');
    const ask = { db, clock: testClock, viewer, params: { ref: suspect.ref } };
    const { answer } = await askPage(chronologyPdf, { ...ask, query: { in: 'en' } });
    assert.ok(answer.kind === 'download' && typeof answer.body !== 'string');
    const pdf = await getDocumentProxy(Uint8Array.from(answer.body));
    const { text } = await extractText(pdf, { mergePages: true });
    const everything = [
      text,
      JSON.stringify(await getMeta(pdf)),
      JSON.stringify(await pdf.getOutline()),
      answer.fileName,
      Buffer.from(answer.body).toString('latin1'),
      (await askPage(chronologyPage, ask)).html,
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
    assert.match(text, /Silver van seen/u);
    assert.match(text, /\[withheld\]/u);
    assert.match(text, /passages that could identify or place a victim or witness are withheld/u);
  },
);

onBothEngines('a condition without Welsh words is English in a Welsh paper, and says so', async (db) => {
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const measure = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [{ step: 'granted', on: '2026-02-03', endsOn: '2028-02-02' }],
    conditions: ['Not to enter Tregaron'],
  });
  await makeBreach(db, testClock, {
    subject,
    measure: { id: measure.id, regime: 'spo' },
    clauseNo: 1,
    at: '2026-11-20T06:40:00Z',
  });
  const ask = { db, clock: testClock, viewer, params: { ref: subject.ref } };
  const languagesOf = async (language: 'en' | 'cy') => {
    const { answer } = await askPage(chronologyPdf, { ...ask, query: { in: language } });
    assert.ok(answer.kind === 'download' && typeof answer.body !== 'string');
    return pdfLanguages(Uint8Array.from(answer.body));
  };
  assert.deepEqual(await languagesOf('cy'), ['cy-GB', 'en-GB']);
  assert.deepEqual(await languagesOf('en'), ['en-GB']);
  await inBothLanguages(chronologyPage, ask, (html, language) => {
    assert.equal(html.includes('<span lang="en">Not to enter Tregaron'), language === 'cy');
  });
});

onBothEngines('directions, delays and whether it is stalking stay out of the court’s paper', async (db) => {
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  await makeBreach(db, testClock, {
    subject,
    at: '2026-11-20T10:00:00Z',
    steps: [
      { step: 'looking-for', at: '2026-11-20T11:00:00Z' },
      { step: 'directed', at: '2026-11-20T12:00:00Z' },
      { step: 'delayed', at: '2026-11-21T12:00:00Z' },
      { step: 'evidence-kept', at: '2026-11-21T13:00:00Z' },
      { step: 'conduct-considered', at: '2026-11-21T14:00:00Z' },
      { step: 'arrested', at: '2026-11-22T09:00:00Z' },
    ],
  });
  const { html } = await askPage(chronologyPage, {
    db,
    clock: testClock,
    viewer,
    params: { ref: subject.ref },
  });
  assert.match(html, /22 Nov 2026, 09:00: Arrested/u);
  assert.doesNotMatch(html, /Directed|delay|Evidence kept|Stalking crime considered/u);
});
