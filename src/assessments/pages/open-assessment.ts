// Opens one assessment by reference as this viewer may, with the others of the same tool, and logs the read.

import { crimeRefs, openCase } from '#crimes';
import type { Crime } from '#crimes';
import { findPeople, findPerson, fullName } from '#people';
import type { Person } from '#people';
import { londonDate } from '#platform';
import type { Language, PageAnswer, PageRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';
import { staffNames } from '#users';

import { cy } from '../assessment-words.cy.ts';
import { en } from '../assessment-words.en.ts';
import { inOrder } from '../assessment.ts';
import type { Assessment } from '../assessment.ts';
import { assessmentsOf, findAssessment } from '../assessment-store.ts';
import { assessmentStaff } from '../present-assessment.ts';

export type AssessmentFile = {
  readonly assessment: Assessment;
  /** Every assessment of the person, or in the crime where nobody is named, with the same tool, newest first. */
  readonly chain: readonly Assessment[];
  readonly crime: Crime | null;
  /** Null where nobody was named in the crime. */
  readonly person: Person | null;
  readonly book: ReferenceBook;
  readonly names: ReadonlyMap<number, string>;
};

export type OpenedAssessment =
  | { readonly kind: 'open'; readonly file: AssessmentFile }
  | { readonly kind: 'closed'; readonly answer: PageAnswer };

const notFound = { kind: 'closed', answer: { kind: 'not-found' } } as const;
const subjectWords = { en, cy } as const;

/** Opens the assessment named by `:ref`; whether the viewer may is decided by whom it is about. */
export async function openAssessment(request: PageRequest): Promise<OpenedAssessment> {
  const { db, clock } = request;
  const now = clock.now();
  const assessment = await findAssessment(db, request.params['ref'] ?? '', now);
  if (assessment === undefined) return notFound;
  const { crimeId, personId, tool } = assessment;
  const opened = await openAbout(request, assessment);
  if (opened.kind === 'closed') return opened;
  const { person } = opened;
  await request.logRead({
    kind: 'assessment',
    ref: assessment.ref,
    ...(person === null ? {} : { personId: person.id }),
  });
  const about = person === null ? { crimeIds: crimeId === null ? [] : [crimeId] } : person;
  const all = await assessmentsOf(db, about, now);
  const same = all.filter((each) => each.tool === tool && each.personId === personId);
  const chain = inOrder(same).toReversed();
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

/** Whom it is about: the suspect, or nobody; then whether the viewer may open it is decided by the crime as it is now. */
async function openAbout(
  request: PageRequest,
  { personId, crimeId }: Assessment,
): Promise<
  | { readonly kind: 'open'; readonly person: Person | null }
  | { readonly kind: 'closed'; readonly answer: PageAnswer }
> {
  const { db, viewer } = request;
  if (personId === null) {
    const ref = (await crimeRefs(db, crimeId === null ? [] : [crimeId])).get(crimeId ?? 0)?.ref;
    const opened = await openCase(request, { crime: ref ?? '', perpetrator: undefined });
    return opened.kind === 'closed' ? opened : { kind: 'open', person: null };
  }
  const summary = (await findPeople(db, viewer, [personId])).get(personId);
  const found = await findPerson(db, viewer, summary?.ref ?? '');
  if (found.kind === 'not-found') return notFound;
  if (found.kind === 'found') return { kind: 'open', person: found.person };
  const { ref: recordRef, groupId } = found;
  return { kind: 'closed', answer: { kind: 'restricted', recordKind: 'person', recordRef, groupId } };
}

/** Whom an assessment is about, as pages show it: the person with a link, or nobody. */
export function nameOf(language: Language, { person, crime }: AssessmentFile) {
  return person === null
    ? { text: subjectWords[language].nobody, href: `/crimes/${crime?.ref ?? ''}` }
    : { text: fullName(person) || person.ref, href: `/perpetrators/${person.ref}/risk` };
}
