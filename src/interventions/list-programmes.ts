// Lists the referrals of a person to programmes, and what stands in the way of one, for the person's page.

import type { Person } from '#people';
import { shortDay } from '#platform';
import type { Db, Language } from '#platform';
import type { ReferenceBook } from '#reference';

import { checkPrimaryHarm } from './check-primary-harm.ts';
import { mayRefer } from './permitted-actions.ts';
import { isRouteOpen } from './primary-harm.ts';
import { findProgramme } from './programme.ts';
import { concernsAbout } from './provider-store.ts';
import { cy } from './programme-words.cy.ts';
import { en } from './programme-words.en.ts';
import { checksAfter, isEnded, nextCheck, referralStanding } from './referral-state.ts';
import { referralsOf } from './referral-store.ts';

const programmeWords = { en, cy } as const;

/** Each referral in one line, whether the guard is shut, and the way to refer where this role may. */
export async function listProgrammes(
  db: Db,
  reader: { readonly language: Language; readonly role: string; readonly book: ReferenceBook },
  person: Person,
  known: { readonly at: Temporal.Instant; readonly isPast: boolean },
) {
  const { language, role, book } = reader;
  const w = programmeWords[language];
  const referrals = await referralsOf(db, person.nominalIds, known.at);
  const guard = await checkPrimaryHarm(db, person, known.at);
  const concerns = (
    await concernsAbout(
      db,
      'referral',
      referrals.map((referral) => referral.id),
      known.at,
    )
  ).filter((concern) => concern.answer === null);
  const lines = referrals.map((referral) => {
    const standing = referralStanding(referral.basis, referral.events);
    const months = findProgramme(book, referral.programme, language)?.followUpMonths ?? [];
    const check = nextCheck(checksAfter(standing, months, referral.followUps));
    return [
      { text: referral.ref, href: `/referrals/${referral.ref}` },
      {
        text: w.line(
          book.name('programme', referral.programme, language),
          w.states[standing.state],
          standing.attended,
          standing.missed,
        ),
      },
      ...(check === null
        ? []
        : [{ text: w.check(check.months, shortDay(language, check.dueOn)), quiet: true }]),
      ...(concerns.some((concern) => concern.aboutId === referral.id)
        ? [{ text: w.concern, strong: true, line: true }]
        : []),
    ];
  });
  const hasOpen = referrals.some(({ basis, events }) => !isEnded(referralStanding(basis, events).state));
  const mayAct = mayRefer(role) && !known.isPast;
  return {
    lines,
    guard: isRouteOpen(guard) ? '' : guard.kind === 'stopped' ? w.guardStopped : w.guardNeeded,
    refer:
      !mayAct || hasOpen
        ? null
        : isRouteOpen(guard)
          ? { text: w.refer, href: `/referrals/new?perpetrator=${person.ref}` }
          : { text: w.review, href: `/primary-harm-reviews/new?perpetrator=${person.ref}` },
  };
}
