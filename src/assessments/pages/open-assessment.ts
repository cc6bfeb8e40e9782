// Opens one assessment by reference as this viewer may, with the others of the same tool, and logs the read.

import { crimeRefs } from '#crimes';
import type { Crime } from '#crimes';
import { findPeople, findPerson, fullName } from '#people';
import type { Person } from '#people';
import { londonDate } from '#platform';
import type { PageAnswer, PageRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';
import { staffNames } from '#users';

import { inOrder } from '../assessment.ts';
import type { Assessment } from '../assessment.ts';
import { assessmentsOf, findAssessment } from '../assessment-store.ts';
import { assessmentStaff } from '../present-assessment.ts';

export type AssessmentFile = {
  readonly assessment: Assessment;
  /** Every assessment of the person with the same tool, newest first. */
  readonly chain: readonly Assessment[];
  readonly crime: Crime | null;
  readonly person: Person;
  readonly book: ReferenceBook;
  readonly names: ReadonlyMap<number, string>;
};

export type OpenedAssessment =
  | { readonly kind: 'open'; readonly file: AssessmentFile }
  | { readonly kind: 'closed'; readonly answer: PageAnswer };

const notFound: OpenedAssessment = { kind: 'closed', answer: { kind: 'not-found' } };

/** Opens the assessment named by `:ref`; whether the viewer may is decided by whom it is about. */
export async function openAssessment(request: PageRequest): Promise<OpenedAssessment> {
  const { db, viewer, clock } = request;
  const now = clock.now();
  const assessment = await findAssessment(db, request.params['ref'] ?? '', now);
  if (assessment === undefined) return notFound;
  const summary = (await findPeople(db, viewer, [assessment.personId])).get(assessment.personId);
  const found = await findPerson(db, viewer, summary?.ref ?? '');
  if (found.kind === 'not-found') return notFound;
  if (found.kind === 'restricted') {
    const { ref: recordRef, groupId } = found;
    return { kind: 'closed', answer: { kind: 'restricted', recordKind: 'person', recordRef, groupId } };
  }
  const { person } = found;
  await request.logRead({ kind: 'assessment', ref: assessment.ref, personId: person.id });
  const all = await assessmentsOf(db, { nominalIds: person.nominalIds }, now);
  const chain = inOrder(all.filter((each) => each.tool === assessment.tool)).toReversed();
  const { crimeId } = assessment;
  return {
    kind: 'open',
    file: {
      assessment,
      chain,
      crime: crimeId === null ? null : ((await crimeRefs(db, [crimeId])).get(crimeId) ?? null),
      person,
      book: await referenceLists(db, londonDate(now)),
      names: await staffNames(db, assessmentStaff(chain)),
    },
  };
}

/** The name of the person an assessment is about, as pages show it. */
export function nameOf({ person }: AssessmentFile): string {
  return fullName(person) || person.ref;
}
