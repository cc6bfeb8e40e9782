// Fills an empty store with the demonstration force, and says which of its records the tests open.

import { bringConsiderationCardsUpToDate } from '#interventions';
import { peopleRecords } from '#perpetrators';
import { proposeMatches } from '#people';
import { fillNew, writeChange } from '#platform';
import type { Clock, KnownRecords, OpenDatabase } from '#platform';
import { loadReferenceData } from '#reference';
import { lawChanges } from '#statutes';

import { addCaseWork } from './case-work.ts';
import { proposeLaw } from './propose-law.ts';
import { loadSheets } from './sheets-store.ts';
import type { LoadStep } from './sheets-store.ts';
import { castReferences, demoMade, findWaitingMatch, hasStaff, keepSeries } from './demo-force-store.ts';
import type { ForceMaker } from './force-maker.ts';
import { holdMeetings } from './hold-meetings.ts';
import { makeForce } from './make-force.ts';
import { managePeople } from './manage-people.ts';
import { liveMonth, readOneMatch } from './month/live-month.ts';
import { meetingReferences } from './meeting-references-store.ts';
import type { MadeForce } from './make-force.ts';

export type DemoOptions = {
  readonly seed: number;
  readonly size: number;
  /** The force, where it was made ahead with the same seed and size. */
  readonly made?: MadeForce | null;
  /** Told what is being done, in words, for the person who waits. */
  readonly say?: (line: string) => void;
};

const stepWords: Readonly<Record<LoadStep, string>> = {
  facts: 'rows of facts',
  people: 'people',
  orders: 'orders, notices and bail',
  breaches: 'breaches',
  considered: 'records of what was considered',
  matches: 'proposed matches',
};

/** Fills the store unless it already has staff. All of it is kept, or nothing. Returns whether it was filled. */
export async function ensureDemoForce(
  database: Pick<OpenDatabase, 'db' | 'engine'>,
  clock: Clock,
  { seed, size, made, say }: DemoOptions,
): Promise<boolean> {
  const { db } = database;
  await loadReferenceData(db, clock);
  await bringConsiderationCardsUpToDate(db, clock);
  if (await hasStaff(db)) return false;
  say?.('Making the demonstration force. Nobody in it is real.');
  const { maker } = made ?? makeForce(clock.now(), seed, size);
  await fill(database, clock, maker, { seed, size }, (step, rows) =>
    say?.(`  ${rows.toLocaleString('en-GB')} ${stepWords[step]}`),
  );
  return true;
}

async function fill(
  database: Pick<OpenDatabase, 'db' | 'engine'>,
  clock: Clock,
  maker: ForceMaker,
  madeOf: { readonly seed: number; readonly size: number },
  onStep: (step: LoadStep, rows: number) => void,
): Promise<void> {
  await fillNew(database, async (tx, help) => {
    await loadSheets(tx, clock, maker.sheets, help, onStep);
    await keepSeries(tx, [...maker.references.series(), ['IMP', 1]]);
    await managePeople(tx, clock);
    await addCaseWork(tx, clock);
    await liveMonth(tx, clock);
    await proposeLaw(tx, clock);
    await holdMeetings(tx, clock, madeOf.seed);
    const proposed = await proposeMatches(tx, clock, peopleRecords, null);
    if (!proposed.ok) throw new Error('The matching engine refused the demonstration force');
    onStep('matches', proposed.value.added);
    await readOneMatch(tx, clock);
    const by = { staffId: null, page: 'demo', requestId: 'demo', origin: null };
    const change = { action: demoMade, kind: 'force', ref: null, detail: madeOf };
    await writeChange(tx, clock.now(), by, change);
  });
}

const smallSize = 0.01;
const smallSeed = 1;

/** The cast and about one per cent of the volume, for tests; and the references that pages open as examples. */
export async function smallForce(
  database: Pick<OpenDatabase, 'db' | 'engine'>,
  clock: Clock,
): Promise<KnownRecords> {
  const { db } = database;
  await ensureDemoForce(database, clock, { seed: smallSeed, size: smallSize });
  const known = await castReferences(db);
  return {
    perpetrator: 'P-10482',
    restrictedPerpetrator: known.restricted,
    victimLabel: 'A',
    crime: known.crime,
    order: known.order,
    bail: known.bail,
    breach: known.breach,
    consideration: known.consideration,
    assessment: known.assessment,
    advice: known.advice,
    conductLog: known.conductLog,
    referral: known.referral,
    endedReferral: known.endedReferral,
    handOver: known.handOver,
    support: known.support,
    breachDraft: '',
    unsentForm: '',
    search: '',
    importFile: 'IMP-000001',
    match: await findWaitingMatch(db),
    ...(await meetingReferences(db)),
    staff: '9302',
    lawChange: String((await lawChanges(db))[0]?.number ?? 0),
  };
}
