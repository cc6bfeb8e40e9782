// A kind of order that was added here goes its own way: its steps, its proof, what the watch looks for, and no deadline it has not.

import assert from 'node:assert/strict';

import { computeDeadline, lawFor } from '#law';
import type { LawChange } from '#law';
import type { Db, Viewer } from '#platform';
import { loadReferenceData, referenceLists } from '#reference';
import { decideLawChange, heldLaw, proposeLawChange } from '#statutes';
import {
  askPage,
  makeAddedKind,
  makeMeasure,
  makePerson,
  makeStaff,
  onBothEngines,
  testClock,
} from '#testing';

import { gapsOfMeasure } from '../gap-store.ts';
import { watchRules } from '../watch-rules.ts';
import { chooseStepPage } from './choose-step.ts';
import { orderPage } from './order.ts';

const code = 'digital-contact-order';
const key = { code: 'spo', added: code } as const;
const today = Temporal.PlainDate.from('2026-11-25');
const basis = {
  number: 0,
  from: '2026-11-25',
  to: null,
  source: 'Act 2026 s9',
  confidence: 'verified',
} as const;

async function begin(db: Db) {
  await loadReferenceData(db, testClock);
  await makeAddedKind(db, testClock, {
    code,
    like: 'spo',
    name: { en: 'Digital Contact Order', cy: 'Gorchymyn Cyswllt Digidol' },
    short: { en: 'DCO', cy: 'GCD' },
  });
  const { viewer: administrator } = await makeStaff(db, 'administrator');
  const { viewer: second } = await makeStaff(db, 'legal-services');
  const { viewer } = await makeStaff(db, 'civil-orders-officer');
  return { viewer, change: (change: LawChange) => approved(db, administrator, second, change) };
}

async function approved(db: Db, by: Viewer, second: Viewer, change: LawChange): Promise<void> {
  const proposed = await proposeLawChange(db, testClock, by, {
    change,
    reasonEn: 'Law',
    reasonCy: 'Cyfraith',
  });
  assert.ok(proposed.ok, JSON.stringify(proposed));
  const verdict = { isApproved: true, note: null };
  assert.ok((await decideLawChange(db, testClock, second, proposed.value, verdict)).ok);
}

onBothEngines('steps and proof are its own on the page; the kind it is like keeps its own', async (db) => {
  const { viewer, change } = await begin(db);
  await change({
    ...basis,
    kind: 'regime',
    regime: code,
    field: 'steps',
    value: ['applied', 'refused', 'discharged'],
  });
  await change({
    ...basis,
    kind: 'regime',
    regime: code,
    field: 'proof',
    value: ['served', 'subject-aware'],
  });
  const subject = await makePerson(db, testClock);
  const made = { subject, events: [{ step: 'granted', on: '2026-11-25', endsOn: '2028-11-25' }] } as const;
  const own = await makeMeasure(db, testClock, { regime: 'spo', added: code, ...made });
  const shipped = await makeMeasure(db, testClock, { regime: 'spo', ...made });
  const steps = async (ref: string) =>
    (await askPage(chooseStepPage('orders'), { db, clock: testClock, viewer, params: { ref } })).html;
  const ofOwn = await steps(own.ref);
  assert.match(ofOwn, /steps\/discharged/u);
  assert.match(
    ofOwn,
    /steps\/varied[\s\S]*Act 2026 s9/u,
    'a court may do it all the same, with why and its law',
  );
  const ofShipped = await steps(shipped.ref);
  assert.match(ofShipped, /steps\/varied/u);
  assert.doesNotMatch(ofShipped, /Act 2026 s9/u);
  const page = orderPage('orders', { breachesOfMeasure: async () => [] });
  const stages = async (ref: string) =>
    (await askPage(page, { db, clock: testClock, viewer, params: { ref } })).html;
  assert.match(await stages(own.ref), /A breach is a crime only once the subject knew/u);
  assert.doesNotMatch(await stages(shipped.ref), /A breach is a crime only once the subject knew/u);
});

onBothEngines(
  'the watch goes by its own rules, and by those of the kind it is like for the rest',
  async (db) => {
    const { change } = await begin(db);
    const list = { ...basis, kind: 'list', list: 'watch', confidence: 'local' } as const;
    await change({
      ...list,
      key: `not-served/${code}`,
      name: { en: 'A DCO not served: after 5 days', cy: 'GCD heb ei gyflwyno: ar ôl 5 diwrnod' },
      values: { days: 5 },
    });
    await change({
      ...list,
      key: `no-check/${code}`,
      name: { en: 'Check of a DCO: not asked', cy: 'Gwirio GCD: ni ofynnir' },
      values: {},
    });
    const subject = await makePerson(db, testClock);
    const owner = await makeStaff(db, 'officer');
    const gaps = async (on: string, added?: string) => {
      const made = await makeMeasure(db, testClock, {
        regime: 'spo',
        subject,
        ownerId: owner.id,
        ...(added === undefined ? {} : { added }),
        events: [
          { step: 'granted', on, endsOn: '2029-11-25' },
          { step: 'victim-told', on },
        ],
      });
      const rules = watchRules(await referenceLists(db, today));
      return (await gapsOfMeasure(db, made.id, rules, today)).map(({ kind }) => kind);
    };
    assert.deepEqual(await gaps('2026-11-22'), ['not-served']);
    assert.deepEqual(await gaps('2026-11-22', code), [], 'served within five days is soon enough');
    assert.deepEqual(await gaps('2026-11-20', code), ['not-served']);
    assert.deepEqual(await gaps('2025-01-01'), ['not-served', 'victim-not-heard', 'no-check']);
    const old = await gaps('2025-01-01', code);
    assert.deepEqual(old, ['not-served', 'victim-not-heard'], 'a check is not asked of it');
  },
);

onBothEngines('a deadline is switched off for it alone, and never for a kind that ships', async (db) => {
  const { viewer: officer, change } = await begin(db);
  const off = {
    ...basis,
    kind: 'rule',
    rule: 'spo-notify-initial-3d',
    length: null,
    reading: null,
    isOff: true,
  } as const;
  await change({ ...off, regime: code });
  const law = await heldLaw(db);
  const own = computeDeadline('spo-notify-initial-3d', today, lawFor(law, key));
  assert.ok(!own.ok && own.error.code === 'switched-off' && own.error.source === 'Act 2026 s9');
  assert.ok(computeDeadline('spo-notify-initial-3d', today, lawFor(law, { code: 'spo', added: null })).ok);
  const { viewer } = await makeStaff(db, 'administrator');
  const refused = await proposeLawChange(db, testClock, viewer, {
    change: { ...off, regime: 'spo' },
    reasonEn: 'Law',
    reasonCy: 'Cyfraith',
  });
  assert.ok(!refused.ok);
  const subject = await makePerson(db, testClock);
  const made = await makeMeasure(db, testClock, {
    regime: 'spo',
    added: code,
    subject,
    events: [
      { step: 'granted', on: '2026-11-25', endsOn: '2028-11-25' },
      { step: 'served', on: '2026-11-25' },
    ],
  });
  const page = orderPage('orders', { breachesOfMeasure: async () => [] });
  const shown = await askPage(page, { db, clock: testClock, viewer: officer, params: { ref: made.ref } });
  assert.match(
    shown.html,
    /The law as this force holds it sets no limit for this kind of order \(Act 2026 s9\)/u,
  );
});
