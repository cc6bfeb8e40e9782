// Opens a referral by reference as this viewer may, with everything its pages show, and logs the read.

import { breachesOf } from '#breaches';
import { measureRefs } from '#orders';
import { findPeople } from '#people';
import type { Person } from '#people';
import { londonDate } from '#platform';
import type { PageRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';
import { staffNames } from '#users';

import { checkPrimaryHarm } from '../check-primary-harm.ts';
import type { HarmGuard } from '../primary-harm.ts';
import { findProgramme } from '../programme.ts';
import { concernsAbout, hasStopped } from '../provider-store.ts';
import type { Concern } from '../provider-store.ts';
import type { Referral } from '../referral.ts';
import { checksAfter, referralStanding } from '../referral-state.ts';
import type { Check, ReferralStanding } from '../referral-state.ts';
import { findReferral, lockReferral } from '../referral-store.ts';
import { openSubject } from './open-subject.ts';
import type { OpenedSubject } from './open-subject.ts';

export type ReferralFile = {
  readonly referral: Referral;
  readonly person: Person;
  readonly standing: ReferralStanding;
  readonly checks: readonly Check[];
  /** How many days before its day a check may be made. */
  readonly checkDaysBefore: number;
  readonly measureRef: string | null;
  /** What the provider worries about, newest first. */
  readonly concerns: readonly Concern[];
  /** True where the provider has stopped while the referral goes on. */
  readonly isStopped: boolean;
  /** While it goes on: whether the person is a victim in a linked file. Null once it has ended. */
  readonly guard: HarmGuard | null;
  /** References of the breaches as which missed sessions were recorded. */
  readonly breachRefs: ReadonlyMap<number, string>;
  readonly referredOn: Temporal.PlainDate;
  readonly book: ReferenceBook;
  readonly names: ReadonlyMap<number, string>;
  readonly day: Temporal.PlainDate;
};

export type OpenedReferral =
  | { readonly kind: 'open'; readonly file: ReferralFile }
  | Extract<OpenedSubject, { readonly kind: 'closed' }>;

/** The referral of `:ref`. With `forChange` nobody else can add to it until this request ends. */
export async function openReferral(request: PageRequest, forChange = false): Promise<OpenedReferral> {
  const { db, viewer, clock, language } = request;
  const ref = request.params['ref'] ?? '';
  const now = clock.now();
  if (forChange) await lockReferral(db, ref);
  const referral = await findReferral(db, ref, now);
  if (referral === undefined) return { kind: 'closed', answer: { kind: 'not-found' } };
  const summary = (await findPeople(db, viewer, [referral.personId])).get(referral.personId);
  const opened = await openSubject(request, summary?.ref ?? '');
  if (opened.kind === 'closed') return opened;
  const day = londonDate(now);
  const book = await referenceLists(db, day);
  const standing = referralStanding(referral.basis, referral.events);
  const programme = findProgramme(book, referral.programme, language);
  const months = programme?.followUpMonths ?? [];
  const { measureId } = referral;
  const measures = measureId === null ? null : await measureRefs(db, [measureId]);
  const concerns = await concernsAbout(db, 'referral', [referral.id], now);
  const hasBreach = referral.events.some(({ breachId }) => breachId !== null);
  const breaches = hasBreach ? await breachesOf(db, opened.person.nominalIds, now) : [];
  return {
    kind: 'open',
    file: {
      referral,
      person: opened.person,
      concerns,
      isStopped: standing.endedOn === null && (await hasStopped(db, referral.provider, day)),
      standing,
      guard: standing.endedOn === null ? await checkPrimaryHarm(db, opened.person, now) : null,
      breachRefs: new Map(breaches.map(({ breach }) => [Number(breach.id), breach.ref])),
      book,
      day,
      checkDaysBefore: programme?.checkDaysBefore ?? 0,
      checks: checksAfter(standing, months, referral.followUps),
      measureRef: measureId === null ? null : (measures?.get(measureId)?.ref ?? null),
      referredOn:
        referral.events.find((event) => event.step === 'referred')?.occurredOn ??
        londonDate(referral.recordedAt),
      names: await staffNames(
        db,
        [referral, ...referral.events, ...referral.moves, ...referral.followUps, ...concerns].flatMap(
          (fact) => fact.byStaffId ?? [],
        ),
      ),
    },
  };
}
