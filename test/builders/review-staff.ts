// The staff whom the files of the review's own cases name as owners and deciders, as the demonstration force has them.

import type { Db } from '#platform';

const staff = [
  { ref: '1051', name: 'Sgt A Daniel', role: 'supervisor', area: 'carmarthenshire' },
  { ref: '1204', name: 'Sgt C Morgan', role: 'supervisor', area: 'pembrokeshire' },
  { ref: '1098', name: 'Rhingyll T Elias', role: 'supervisor', area: 'ceredigion' },
  { ref: '1120', name: 'Sgt J Breeze', role: 'supervisor', area: 'powys' },
  { ref: '0940', name: 'DC L Perkins', role: 'officer', area: 'carmarthenshire' },
  { ref: '0761', name: 'DS E Prosser', role: 'offender-management', area: null },
  { ref: '9101', name: 'Huw Thomas', role: 'civil-orders-officer', area: null },
  { ref: '0344', name: 'Det Supt R Vaughan', role: 'force-lead', area: null },
] as const;

/** Adds the staff that the files name, as the demonstration force has them. */
export async function makeReviewStaff(db: Db): Promise<void> {
  await db
    .insertInto('staff')
    .values(
      staff.map(({ ref, name, role, area }) => ({
        ref,
        username: `staff-${ref}`,
        display_name: name,
        post: 'Test post',
        role,
        area_code: area,
        active_from: Temporal.PlainDate.from('2018-01-01'),
      })),
    )
    .execute();
}
