// The simulated month of one area: every role has left its acts, and the review's findings are counted again two ways. Long because it opens each thing that the month left behind.

import assert from 'node:assert/strict';
import test from 'node:test';

import { sql } from 'kysely';

import { pages } from '#app';
import { londonDate } from '#platform';
import { offenceCategories, allOffences, referenceLists } from '#reference';
import { smallProgram, testClock } from '#testing';
import { roles } from '#users';
import type { Role } from '#users';

const today = londonDate(testClock.now());
const since = today.subtract({ days: 30 });

/** What each role did in the month, as the logs name it: changes first, then pages that were read. */
const acts: Readonly<Record<Exclude<Role, 'panel-volunteer'>, readonly string[]>> = {
  officer: [
    'record-consideration',
    'record-conduct-log',
    'ask-advice',
    'wanted-looking',
    'wanted-enquiry',
    'result-breach',
    'record-victim-knowledge',
    'record-risk-event',
    'say-not-stalking',
    'say-offence',
    'page:call-aid',
  ],
  supervisor: [
    'read-consideration',
    'direct-breach',
    'wanted-raised',
    'wanted-inspector-test',
    'give-offence-owner',
    'page:blanks',
  ],
  'domestic-abuse-officer': [
    'record-assessment',
    'look-at-case',
    'manage-disclosure',
    'add-case',
    'read-not-stalking',
    'record-victim-told',
  ],
  'civil-orders-officer': ['record-served', 'record-checked'],
  'legal-services': ['answer-advice', 'record-applied', 'record-granted'],
  'offender-management': [
    'manage-nomination',
    'manage-owner',
    'manage-plan',
    'manage-visit',
    'manage-visit-result',
    'manage-cohort',
    'manage-reference',
    'manage-hand-over',
    'manage-receipt',
  ],
  'schemes-coordinator': [
    'record-referral',
    'provider-stops',
    'change-provider',
    'answer-concern',
    'look-at-case',
    'open-meeting',
    'close-meeting',
    'action-dropped',
  ],
  'force-lead': [
    'settle-offence',
    'record-training',
    'recommendation-owned',
    'recommendation-started',
    'recommendation-evidence',
    'recommendation-proposed',
  ],
  analyst: ['decide-match'],
  opcc: ['page:review-findings', 'page:recommendations', 'recommendation-agreed', 'recommendation-sent-back'],
  administrator: ['change-user'],
  auditor: ['page:access-log'],
  provider: ['record-referral-step', 'raise-concern'],
  'victim-adviser': ['raise-concern', 'page:adviser-people'],
};

test('every role did its work in the month, through pages that its role may open', async () => {
  const { database } = await smallProgram();
  const { rows } = await sql<{ role: string; act: string }>`
    SELECT DISTINCT staff.role, action AS act FROM change_log JOIN staff ON staff.id = change_log.staff_id
     WHERE request_id = 'demo' AND at >= ${since.toString()}::date
    UNION SELECT DISTINCT staff.role, 'page:' || page FROM access_log JOIN staff ON staff.id = access_log.staff_id
     WHERE request_id = 'demo' AND at >= ${since.toString()}::date`.execute(database.db);
  for (const role of roles) {
    const did = new Set(rows.filter((row) => row.role === role).map(({ act }) => act));
    if (role === 'panel-volunteer') continue;
    for (const act of acts[role]) assert.ok(did.has(act), `${role} has not done ${act}`);
  }
  // The volunteers’ own work comes with the dip samples, as their home page says: until then they may record nothing.
  const open = pages.filter(
    ({ who, post, reads }) =>
      post !== undefined && who !== 'everyone' && who.includes('panel-volunteer') && reads !== 'nothing',
  );
  assert.deepEqual(
    open.map(({ name }) => name),
    [],
  );
});

test('the clinic of the month: question, papers and what was missing, advice, and how its actions ended', async () => {
  const { as } = await smallProgram();
  const visit = await as('schemes-coordinator');
  const { body } = await visit.get('/clinics?lang=en');
  assert.match(body, /Actions ended: 3 of 5\. Done: 2\./u);
  const clinic = `/meetings/${today.subtract({ days: 8 }).toString()}/clinic`;
  assert.ok(body.includes(clinic));
  const minutes = (await visit.get(`${clinic}/minutes`)).body;
  for (const said of [
    'What would make him stop?',
    'Some papers missing. What the victim wants was asked by phone',
    'One officer answers everything',
    'Medium: something is missing',
    'The provider has no earlier place before January.',
  ])
    assert.ok(minutes.includes(said), said);
});

test('the forum of the month has a picture of every case, and the MAPPA meeting fills four pillars or says why one is empty', async () => {
  const { as } = await smallProgram();
  const sergeant = await as('supervisor');
  const forum = `/meetings/${today.subtract({ days: 5 }).toString()}/forum-pembrokeshire`;
  assert.ok(
    (await sergeant.get('/meetings?lang=en')).body.includes(forum),
    'the list of meetings leads to it',
  );
  const heard = (await sergeant.get(`${forum}/minutes?lang=en`)).body;
  const blocks = heard.split('<div class="g-block">').slice(1);
  assert.ok(blocks.length >= 1);
  for (const block of blocks) {
    assert.match(block, /What is known, and what is not/u);
    assert.match(block, /Decision/u);
  }
  assert.match(heard, /Brief the school wardens on what to note and whom to call/u);
  const manager = await as('offender-management');
  const mappa = `/meetings/${today.subtract({ days: 9 }).toString()}/mappa`;
  const plans = (await manager.get(`${mappa}/minutes?lang=en`)).body.split('<div class="g-block">').slice(1);
  assert.equal(plans.length, 2);
  for (const plan of plans) {
    for (const pillar of [
      'Supervision',
      'Monitoring and control',
      'Interventions and treatment',
      'Victim safety',
    ])
      assert.ok(plan.includes(pillar), pillar);
  }
  assert.match(plans.join(''), /None, because[\s\S]{0,40}He does not accept that he needs it/u);
});

test('questions wait for Legal Services on their own list, the first of them past its time', async () => {
  const { as } = await smallProgram();
  const visit = await as('legal-services');
  const { body } = await visit.get('/today?scope=me&first=questions&lang=en');
  const titles = [...body.matchAll(/Answer a question about a case/gu)];
  assert.ok(titles.length >= 2, `${titles.length} questions`);
  assert.match(body, /[0-9]+ (?:hours|days?) late/u);
});

test('a step that a feed brought late waits on Today for its reason, and the breach says that it is not known yet', async () => {
  const { as } = await smallProgram();
  const visit = await as('civil-orders-officer');
  const { body } = await visit.get('/today?scope=me&lang=en');
  const item = /<h3[^>]*>\s*<a[^>]*href="(\/breaches\/[^"]+)"[^>]*>\s*Give the reason for a delay/u.exec(
    body,
  );
  assert.ok(item?.[1], 'the item leads to its breach');
  assert.match((await visit.get(item[1])).body, /Not known yet/u);
});

test('a disclosure that was decided stays owed until somebody has told the new partner', async () => {
  const { as } = await smallProgram();
  const visit = await as('domestic-abuse-officer');
  const { body } = await visit.get('/perpetrators/P-10094/management?lang=en');
  assert.match(body, /To be told[\s\S]*Tell by 1\d Dec 2026/u);
  assert.match(body, /It was decided to tell a new partner, and nobody has/u);
});

test('who reports each other is referred by nobody before somebody has written down who causes the harm', async () => {
  const { as } = await smallProgram();
  const visit = await as('schemes-coordinator');
  const referral = (await visit.get('/referrals/new?perpetrator=P-10093&lang=en')).body;
  const review = '/primary-harm-reviews/new?perpetrator=P-10093';
  assert.ok(referral.includes(`href="${review}"`), 'the way to the review');
  assert.doesNotMatch(referral, /name="programme"/u);
  const form = (await visit.get(`${review}&lang=en`)).body;
  assert.match(form, /Files to read[\s\S]*Not read in a review yet[\s\S]*name="conclusion"/u);
});

test('the case in which nobody is named waits in the queue with a reviewer and a time, and says what waits for a suspect', async () => {
  const { as } = await smallProgram();
  const visit = await as('domestic-abuse-officer');
  const { body } = await visit.get('/queues/secondary-risk?lang=en');
  const row = /<tr>(?:(?!<\/tr>)[\s\S])*No suspect named[\s\S]*?<\/tr>/u.exec(body)?.[0] ?? '';
  assert.match(row, /Assessed high[\s\S]*DAO S Pryce[\s\S]*>by /u);
  const address = /href="(\/crimes\/[0-9-]+)"/u.exec(row)?.[1] ?? '';
  const crime = (await visit.get(address)).body;
  assert.match(crime, /Not considered yet \(2 of 4\): Advice of a specialist; Course of conduct\./u);
  assert.match(crime, /Waits for a suspect: Stalking Protection Order;/u);
});

test('the month holds what the review could not find: disputes, a search, a hand-over, a disclosure, a provider that stops', async () => {
  const { database } = await smallProgram();
  const count = async (found: ReturnType<typeof sql<{ count: number }>>) =>
    (await found.execute(database.db)).rows[0]?.count;
  const people = ['P-10091', 'P-10092', 'P-10093', 'P-10094', 'P-10095'];
  const nominals = sql`SELECT nominal.id FROM nominal JOIN person ON person.id = nominal.person_id WHERE person.ref = ANY(${people}::text[])`;
  const crimes = sql`SELECT crime_id FROM crime_party WHERE part = 'suspect' AND nominal_id IN (${nominals})`;
  const settled = sql<{
    count: number;
  }>`SELECT count(*)::integer AS count FROM classification_step WHERE step = 'resolved' AND crime_id IN (${crimes})`;
  const opened = sql<{
    count: number;
  }>`SELECT count(DISTINCT crime_id)::integer AS count FROM classification_step WHERE step = 'owner' AND crime_id IN (${crimes})`;
  assert.equal(await count(settled), 1, 'one disagreement is settled');
  assert.equal(await count(opened), 2, 'two have an owner: one of them waits');
  const of = (table: string, where = sql`true`, about = 'subject_nominal_id') =>
    count(
      sql<{
        count: number;
      }>`SELECT count(*)::integer AS count FROM ${sql.table(table)} WHERE ${sql.ref(about)} IN (${nominals}) AND ${where}`,
    );
  const raised = (how: ReturnType<typeof sql>) =>
    of('wanted_event', sql`step = 'raised' AND ${how}`, 'nominal_id');
  assert.equal(await raised(sql`meeting_item_id IS NULL`), 2, 'raised by hand');
  assert.equal(
    await raised(sql`meeting_item_id IS NOT NULL`),
    1,
    'raised by the meeting that decided the case',
  );
  assert.equal(await of('wanted_event', sql`step = 'inspector-test'`, 'nominal_id'), 1);
  assert.equal(await of('hand_over'), 1);
  assert.equal(await of('case_look'), 2);
  assert.equal(await of('risk_event', sql`kind = 'new-partner'`), 1);
  const steps = sql<{
    count: number;
  }>`SELECT count(*)::integer AS count FROM disclosure_step JOIN risk_event ON risk_event.id = disclosure_step.risk_event_id
     WHERE risk_event.subject_nominal_id IN (${nominals})`;
  assert.equal(await count(steps), 2);
  assert.equal(
    await count(sql<{ count: number }>`SELECT count(*)::integer AS count FROM provider_notice`),
    1,
  );
});

/** Rows of a table of the page, as text, cell by cell. */
function cells(html: string, id: string): readonly (readonly string[])[] {
  const table = new RegExp(`<caption id="${id}"[\\s\\S]*?</table>`, 'u').exec(html)?.[0] ?? '';
  return [...table.matchAll(/<tr>\s*<th scope="row"[\s\S]*?<\/tr>/gu)].map(([row]) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/gu)].map(([, cell = '']) =>
      cell
        .replaceAll(/<span class="g(?:-label|ovuk-visually-hidden)[\s\S]*?<\/span>/gu, '')
        .replaceAll(/<[^>]+>/gu, '')
        .trim(),
    ),
  );
}

test('the review’s findings on the page are those counted from the rows by hand', async () => {
  const { database, as } = await smallProgram();
  const { db } = database;
  const { body } = await (await as('supervisor')).get('/review-findings?area=pembrokeshire');
  const book = await referenceLists(db, today);
  // The cases: facts read whole, counted here without the page's own query.
  const kinds: readonly string[] = offenceCategories;
  const offences = new Set(
    allOffences(book)
      .filter(({ category }) => category !== null && kinds.includes(category))
      .map(({ key }) => key),
  );
  const versions = await db
    .selectFrom('crime_version')
    .selectAll()
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  const casesOf = (from: Temporal.PlainDate, to: Temporal.PlainDate) =>
    [...Map.groupBy(versions, (row) => row.crime_id)].flatMap(([id, rows]) => {
      const [first, last] = [rows[0], rows.at(-1)];
      if (first === undefined || last === undefined) return [];
      const on = first.reported_on ?? first.recorded_on;
      if (on === null || first.area_code !== 'pembrokeshire' || last.change_kind === 'cancelled') return [];
      const isNear = Temporal.PlainDate.compare(on, from) >= 0 && Temporal.PlainDate.compare(on, to) <= 0;
      return isNear && offences.has(last.offence_key ?? '') ? [{ id, on }] : [];
    });
  const cases = casesOf(today.subtract({ days: 29 }), today);
  const earlier = casesOf(today.subtract({ days: 59 }), today.subtract({ days: 30 }));
  assert.ok(body.includes(`<strong>${cases.length} cases</strong>`), `${cases.length} cases`);
  const asked = new Set(
    (await db.selectFrom('advice_request').select('crime_id').execute()).map((row) => row.crime_id),
  );
  const made = await db.selectFrom('assessment').select(['crime_id', 'tool']).execute();
  const shareOf = (of: typeof cases, count: number) =>
    of.length === 0 ? '' : `${Math.round((count / of.length) * 100)}%`;
  const share = (count: number) => shareOf(cases, count);
  const shareBefore = (isFound: (id: number) => boolean) =>
    shareOf(earlier, earlier.filter(({ id }) => isFound(id)).length);
  const row = (id: string, name: string) => cells(body, id).find(([first]) => first === name) ?? [];
  const withAdvice = cases.filter(({ id }) => asked.has(id)).length;
  assert.ok(withAdvice >= 1, 'advice was asked in the month');
  assert.deepEqual(row('advice-rows', 'Advice asked'), [
    'Advice asked',
    String(withAdvice),
    share(withAdvice),
    shareBefore((id) => asked.has(id)),
    String(cases.length - withAdvice),
  ]);
  const tools = book.entries('assessment-tool', 'en');
  const assessedBy = (names: readonly string[]) => (id: number) =>
    made.some((one) => one.crime_id === id && names.includes(one.tool));
  for (const [name, isMade] of [
    ['Any of these', assessedBy(tools.map(({ key }) => key))],
    ...tools.map(({ key, en }) => [en, assessedBy([key])] as const),
  ] as const) {
    const count = cases.filter(({ id }) => isMade(id)).length;
    assert.deepEqual(row('assessed-rows', name), [
      name,
      String(count),
      share(count),
      shareBefore(isMade),
      String(cases.length - count),
    ]);
  }
  // Each intervention: the first day of an answer that stands, or of the register, in each case.
  const answers = await db
    .selectFrom('consideration_answer as answer')
    .innerJoin('consideration_entry as entry', 'entry.id', 'answer.entry_id')
    .select(['entry.crime_id', 'entry.occurred_at', 'answer.intervention', 'answer.answer'])
    .execute();
  const steps = await db
    .selectFrom('measure_event as step')
    .innerJoin('measure', 'measure.id', 'step.measure_id')
    .select(['measure.crime_id', 'measure.regime', 'step.occurred_on'])
    .execute();
  const interventions = book.entries('intervention', 'en').filter(({ body }) => body['place'] !== 'unnamed');
  const firstDaysOf = (keys: readonly string[]) => {
    const regimes = interventions
      .filter(({ key }) => keys.includes(key))
      .flatMap(({ body }) => (Array.isArray(body['regimes']) ? body['regimes'] : []));
    return (id: number) =>
      [
        ...answers
          .filter(
            (one) => one.crime_id === id && keys.includes(one.intervention) && one.answer !== 'withdrawn',
          )
          .map((one) => londonDate(one.occurred_at)),
        ...steps
          .filter((one) => one.crime_id === id && regimes.includes(one.regime))
          .map((one) => one.occurred_on),
      ].toSorted((a, b) => Temporal.PlainDate.compare(a, b));
  };
  let considered = 0;
  for (const [name, firstDays] of [
    ['Any of these', firstDaysOf(interventions.map(({ key }) => key))],
    ...interventions.map(({ key, en }) => [en, firstDaysOf([key])] as const),
  ] as const) {
    const days = cases.flatMap(({ id, on }) => {
      const [first] = firstDays(id);
      return first === undefined ? [] : [Math.max(0, on.until(first, { largestUnit: 'days' }).days)];
    });
    if (days.length > 0) considered += 1;
    assert.deepEqual(row('considered-rows', name), [
      name,
      String(days.length),
      share(days.length),
      shareBefore((id) => firstDays(id).length > 0),
      days.length === 0 ? '' : String(medianOf(days)),
      String(cases.length - days.length),
    ]);
  }
  assert.ok(considered > 3, 'several interventions were considered in the month');
});

function medianOf(days: readonly number[]): number {
  const ordered = days.toSorted((a, b) => a - b);
  const middle = ordered.length >> 1;
  return ordered.length % 2 === 1
    ? (ordered[middle] ?? 0)
    : ((ordered[middle - 1] ?? 0) + (ordered[middle] ?? 0)) / 2;
}
