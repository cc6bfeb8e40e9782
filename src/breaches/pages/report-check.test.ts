// The last step: what will be recorded, recorded once however often and from wherever it is sent.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import {
  askPage,
  breachAnswers,
  breachesOf,
  freshDatabase,
  inBothLanguages,
  makeBreach,
  makeCrime,
  makeMeasure,
  makePerson,
  makeStaff,
  onBothEnginesFresh,
  testClock,
  testDatabase,
} from '#testing';
import type { MadePerson } from '#testing';
import type { Db, Viewer } from '#platform';

import { addReportDraft } from '../draft-store.ts';
import type { ReportForms } from '../report-draft.ts';
import { reportCheckPage } from './report-check.ts';
import { reportWhatPage } from './report-what.ts';

async function draftOf(db: Db, viewer: Viewer, person: MadePerson, given: ReportForms = breachAnswers) {
  return addReportDraft(db, testClock.now(), viewer.staffId, { personRef: person.ref, forms: given });
}

test('every answer is shown with a way to change it, in both languages', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const spo = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    conditions: ['Must not contact victim A'],
    events: [{ step: 'granted', on: '2026-02-03', endsOn: '2028-02-03' }],
  });
  const draft = await draftOf(db, viewer, subject, { ...breachAnswers, which: { which: `${spo.ref}:1` } });
  const ask = { db, clock: testClock, viewer, params: { draft } };
  await inBothLanguages(reportCheckPage, ask, (html, language) => {
    for (const step of ['which', 'what', 'evidence', 'action', 'victim']) {
      assert.ok(html.includes(`href="/breach-reports/${draft}/${step}"`), step);
    }
    const said =
      language === 'en'
        ? [
            'Stalking Protection Order',
            'Must not contact victim A',
            '25 November 2026, 06:40',
            'Arrest not necessary',
          ]
        : [
            'Gorchymyn Diogelu rhag Stelcio',
            '25 Tachwedd 2026, 06:40',
            'Dim angen arestio',
            'Cofnodi’r achos',
          ];
    for (const text of [...said, spo.ref, 'Sent four messages to Victim A', 'On her phone']) {
      assert.ok(html.includes(text), text);
    }
    assert.doesNotMatch(html, /not a breach/iu);
  });
});

test('an unfinished report is not recorded: it says which step is missing', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const draft = await draftOf(db, viewer, subject, { which: breachAnswers.which, what: { account: 'Half' } });
  const ask = { db, clock: testClock, viewer, params: { draft } };
  const shown = await askPage(reportCheckPage, ask);
  assert.match(shown.html, /Needs an answer/u);
  assert.doesNotMatch(shown.html, /<button[^>]*>\s*Record breach/u);
  const sent = await askPage(reportCheckPage, { ...ask, form: { version: '1' } });
  assert.equal(sent.answer.kind === 'show' && sent.answer.status, 422);
  assert.match(sent.html, /href="#what">Answer this step first: What happened/u);
  assert.match(sent.html, /href="#victim">Answer this step first/u);
  assert.deepEqual(await breachesOf(db, subject), []);
});

test('answers that no longer hold together are sent back to their step', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const arrest = { 'arrest-day': '25', 'arrest-month': '11', 'arrest-year': '2026', arrestTime: '06:00' };
  const action = { action: 'arrested', alsoCrime: 'no', ...arrest };
  const draft = await draftOf(db, viewer, subject, { ...breachAnswers, action });
  const ask = { db, clock: testClock, viewer, params: { draft }, form: { version: '1' } };
  const early = await askPage(reportCheckPage, ask);
  assert.match(early.html, /href="#action">Answer this step first: What police did/u);
  const crime = { action: 'looking-for', alsoCrime: 'yes', crime: '26-000001' };
  const other = await draftOf(db, viewer, subject, { ...breachAnswers, action: crime });
  const gone = await askPage(reportCheckPage, { ...ask, params: { draft: other } });
  assert.match(gone.html, /href="#action">No crime has this number here/u);
  assert.deepEqual(await breachesOf(db, subject), []);
});

test('answers changed in another tab are read again before anything is recorded', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const draft = await draftOf(db, viewer, subject);
  const ask = { db, clock: testClock, viewer, params: { draft } };
  const form = { ...breachAnswers.what, account: 'Stood outside', version: '1' };
  assert.equal((await askPage(reportWhatPage, { ...ask, form })).answer.kind, 'redirect');
  const stale = await askPage(reportCheckPage, { ...ask, form: { version: '1' } });
  assert.equal(stale.answer.kind === 'show' && stale.answer.status, 409);
  assert.match(stale.html, /Your answers changed in another place/u);
  assert.match(stale.html, /Stood outside/u);
  assert.deepEqual(await breachesOf(db, subject), []);
});

test('recorded once: sent again under any key, or opened in another tab, it is the same breach', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const crime = await makeCrime(db, testClock, { suspects: [subject] });
  const action = { action: 'looking-for', alsoCrime: 'yes', crime: crime.ref };
  const draft = await draftOf(db, viewer, subject, { ...breachAnswers, action });
  const ask = { db, clock: testClock, viewer, params: { draft } };
  const form = { version: '1', lateReason: 'no-officer' };
  const first = await askPage(reportCheckPage, { ...ask, form });
  const [ref] = await breachesOf(db, subject);
  assert.deepEqual(first.answer, { kind: 'redirect', to: `/breaches/${ref}`, notice: 'recordedTell' });
  assert.deepEqual(
    first.changes.map((change) => [change.action, change.ref]),
    [['record-breach', ref]],
  );
  const again = await askPage(reportCheckPage, { ...ask, form: { version: '1' } });
  assert.deepEqual(again.answer, { kind: 'redirect', to: `/breaches/${ref}` });
  assert.deepEqual(
    again.changes.map((change) => change.action),
    ['send-breach-report-again'],
  );
  for (const page of [reportWhatPage, reportCheckPage]) {
    assert.deepEqual((await askPage(page, ask)).answer, { kind: 'redirect', to: `/breaches/${ref}` });
  }
  const step = await askPage(reportWhatPage, { ...ask, form: { ...breachAnswers.what, version: '1' } });
  assert.deepEqual(step.answer, { kind: 'redirect', to: `/breaches/${ref}` });
  assert.deepEqual(await breachesOf(db, subject), [ref]);
  const kept = await db.selectFrom('draft').select('body').where('id', '=', draft).executeTakeFirstOrThrow();
  assert.doesNotMatch(JSON.stringify(kept.body), /Victim A/u);
});

onBothEnginesFresh('two presses at the same moment record one breach', async (open, t) => {
  const { db } = open;
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const draft = await draftOf(db, viewer, subject);
  const press = () =>
    db.transaction().execute((inside) =>
      askPage(reportCheckPage, {
        db: inside,
        clock: testClock,
        viewer,
        params: { draft },
        form: { version: '1' },
      }),
    );
  const answers = (await Promise.all([press(), press(), press()])).map(({ answer }) =>
    answer.kind === 'redirect' ? answer.to : answer.kind,
  );
  const refs = await breachesOf(db, subject);
  assert.equal(refs.length, 1);
  assert.deepEqual(answers, [`/breaches/${refs[0]}`, `/breaches/${refs[0]}`, `/breaches/${refs[0]}`]);
  t.diagnostic(`${answers.length} presses`);
});

test('two real connections wait for each other at the draft', async (t) => {
  const { db } = await freshDatabase(t, 'postgres');
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const draft = await draftOf(db, viewer, subject);
  const ask = { clock: testClock, viewer, params: { draft }, form: { version: '1' } };
  const first = await db.startTransaction().execute();
  const recorded = await askPage(reportCheckPage, { ...ask, db: first });
  let isAnswered = false;
  const second = db.transaction().execute(async (inside) => {
    const asked = await askPage(reportCheckPage, { ...ask, db: inside });
    isAnswered = true;
    return asked;
  });
  await db.selectFrom('draft').select('id').execute();
  assert.equal(isAnswered, false, 'the second waits while the first has not ended');
  await first.commit().execute();
  const { answer } = await second;
  assert.equal(recorded.answer.kind, 'redirect');
  assert.equal(
    answer.kind === 'redirect' && answer.to,
    recorded.answer.kind === 'redirect' && recorded.answer.to,
  );
  assert.equal((await breachesOf(db, subject)).length, 1);
});

test('nobody is left free after two other breaches without being asked once more', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  await makeBreach(db, testClock, { subject, at: '2026-10-01T10:00:00Z' });
  const send = async (
    form: Readonly<Record<string, string>>,
    action: ReportForms['action'] = breachAnswers.action,
  ) => {
    const draft = await draftOf(db, viewer, subject, {
      ...breachAnswers,
      ...(action === undefined ? {} : { action }),
    });
    const asked = { db, clock: testClock, viewer, params: { draft }, form: { version: '1', ...form } };
    return askPage(reportCheckPage, asked);
  };
  assert.equal((await send({})).answer.kind, 'redirect', 'the second breach is not interrupted');
  const third = await send({});
  assert.equal(third.answer.kind, 'show');
  assert.match(third.html, /Not arrested, after 2 other breaches\?/u);
  assert.match(third.html, /name="confirmed" value="yes"/u);
  assert.match(
    third.html,
    /form="main-form" name="_language" value="record"/u,
    'the switch keeps what was typed',
  );
  assert.match(third.html, /<h1/u);
  assert.deepEqual(third.changes, []);
  const looking = { action: 'looking-for', alsoCrime: 'no' };
  assert.equal((await send({ late: 'not-known' }, looking)).answer.kind, 'redirect');
  const confirmed = await send({ confirmed: 'yes' });
  assert.equal(confirmed.answer.kind, 'redirect');
  assert.equal((await breachesOf(db, subject)).length, 4);
});

test('a breach of the same day is pointed out before it is recorded twice', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const same = await makeBreach(db, testClock, { subject, at: '2026-11-25T05:00:00Z' });
  const other = await makeBreach(db, testClock, { subject, at: '2026-11-24T05:00:00Z' });
  const draft = await draftOf(db, viewer, subject);
  const { html } = await askPage(reportCheckPage, { db, clock: testClock, viewer, params: { draft } });
  assert.ok(html.includes(`href="/breaches/${same.ref}"`));
  assert.ok(!html.includes(`href="/breaches/${other.ref}"`));
});
