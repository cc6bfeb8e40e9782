// Makes the demonstration force: the same sheets for the same seed, size and day.

import { addLloyd } from './cast/lloyd.ts';
import { addMonthPeople } from './cast/month.ts';
import { addOthers } from './cast/others.ts';
import type { CastNominals } from './cast/others.ts';
import { addPutOffHearing } from './cast/put-off-hearing.ts';
import { addUndertaking } from './cast/undertaking.ts';
import { calendarOf } from './days.ts';
import { ForceMaker } from './force-maker.ts';
import { addStaff } from './staff.ts';
import { addTraining } from './training.ts';
import { addAssessments } from './volume/add-assessments.ts';
import { addBreaches } from './volume/add-breaches.ts';
import { addConsiderations } from './volume/add-considerations.ts';
import { addContacts } from './volume/add-contacts.ts';
import { addCrimes } from './volume/add-crimes.ts';
import { addMeasures } from './volume/add-measures.ts';
import { addReferrals } from './volume/add-referrals.ts';

export type MadeForce = { readonly maker: ForceMaker; readonly cast: CastNominals };

/** The whole force as sheets. `size` 1 is five years of the review's volumes; the cast is in every size. */
export function makeForce(now: Temporal.Instant, seed: number, size: number): MadeForce {
  const maker = new ForceMaker(calendarOf(now));
  const staff = addStaff(maker);
  maker.sheets.importFile.add({
    ref: 'IMP-000001',
    kind: 'crimes',
    name: 'crimes.csv',
    source_system: 'crime-system',
    state: 'applied',
    row_count: 0,
    added_count: 0,
    next_row: 1,
    created_at: maker.calendar.now,
    finished_at: maker.calendar.now,
    same_count: 0,
    corrected_count: 0,
    refused_count: 0,
    warning_count: 0,
  });
  const training = addTraining(maker, staff);
  addLloyd(maker, staff, training);
  const cast = addOthers(maker, staff);
  addMonthPeople(maker, staff);
  const crimes = addCrimes(maker, seed, size);
  const measures = addMeasures(maker, staff, crimes, seed, size);
  addBreaches(maker, staff, measures, seed);
  addConsiderations(maker, staff, crimes, seed);
  addReferrals(maker, staff, crimes, seed);
  addAssessments(maker, staff, training, crimes, seed);
  addContacts(maker, crimes, seed);
  // After the volume, so that nothing of it is made otherwise.
  addPutOffHearing(maker, staff);
  addUndertaking(maker, staff);
  return { maker, cast };
}
