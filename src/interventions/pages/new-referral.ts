// Refers somebody to a programme: consent or order, risk, criteria; never past the counter-allegation guard.

import { crimesOf, currentVersion } from '#crimes';
import { measureState, measureStatus, measuresOf } from '#orders';
import { fullName } from '#people';
import type { Person } from '#people';
import { definePage, londonDate, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest } from '#platform';
import { referenceLists } from '#reference';

import { checkPrimaryHarm } from '../check-primary-harm.ts';
import { mayReviewHarm, referringRoles } from '../permitted-actions.ts';
import { isRouteOpen } from '../primary-harm.ts';
import { programmesOffered, providerFor } from '../programme.ts';
import { longestReferralNote, readReferral } from '../read-referral.ts';
import { recordReferral } from '../record-referral.ts';
import { bases, riskBands } from '../referral.ts';
import { referralErrors } from '../referral-problems.ts';
import { isEnded, referralStanding } from '../referral-state.ts';
import { lockReferral, referralsOf } from '../referral-store.ts';
import { openSubject } from './open-subject.ts';
import { cy } from './new-referral.cy.ts';
import { en } from './new-referral.en.ts';

const pageWords = words(en, cy);
const mostCrimes = 20;

export const newReferralPage = definePage({
  name: 'new-referral',
  path: '/referrals/new',
  section: 'perpetrators',
  who: referringRoles,
  reads: 'person',
  words: pageWords,
  template: 'interventions/pages/new-referral.njk',
  budget: { html: 40_000 },
  example: (known) => `/referrals/new?perpetrator=${known.perpetrator}`,
  get: async (request) => {
    const opened = await openSubject(request, request.query['perpetrator'] ?? '');
    if (opened.kind === 'closed') return opened.answer;
    return show(request, await sourcesOf(request, opened.person), {}, [], 200);
  },
  post: async (request) => {
    const { db, clock, viewer, language, form } = request;
    await lockReferral(db, request.query['perpetrator'] ?? '');
    const opened = await openSubject(request, request.query['perpetrator'] ?? '');
    if (opened.kind === 'closed') return opened.answer;
    const { person } = opened;
    const sources = await sourcesOf(request, person);
    if (sources.already !== null || !isRouteOpen(sources.guard)) return show(request, sources, form, [], 409);
    const read = readReferral(form, {
      programmes: sources.programmes,
      crimes: sources.crimes.map(({ crime }) => crime.ref),
      measures: sources.measures.map(({ measure }) => measure.ref),
    });
    if (!read.ok) return show(request, sources, form, referralErrors(language, read.error), 422);
    const { crimeRef, measureRef, note, ...given } = read.value;
    const programme = sources.programmes.find((each) => each.key === given.programme);
    const provider = programme === undefined ? undefined : providerFor(programme, given.riskBand);
    const measure = sources.measures.find((each) => each.measure.ref === measureRef)?.measure;
    const recorded = await recordReferral(
      db,
      clock,
      viewer,
      person,
      {
        ...given,
        provider: provider?.key ?? '',
        crimeId: sources.crimes.find(({ crime }) => crime.ref === crimeRef)?.crime.id ?? null,
        measureId: measure?.id ?? null,
        subjectNominalId: measure?.subjectNominalId ?? person.nominalIds[0] ?? 0,
        areaCode: person.areaCode,
      },
      note,
    );
    if (!recorded.ok) return show(request, sources, form, [], 409);
    await request.logChange({
      action: 'record-referral',
      kind: 'referral',
      ref: recorded.value.ref,
      detail: { programme: given.programme, basis: given.basis, person: person.ref },
    });
    return { kind: 'redirect', to: `/referrals/${recorded.value.ref}`, notice: 'saved' };
  },
});

async function sourcesOf(request: PageRequest, person: Person) {
  const { db, clock, language } = request;
  const now = clock.now();
  const day = londonDate(now);
  const book = await referenceLists(db, day);
  const measures = await measuresOf(db, person.nominalIds, now);
  const referrals = await referralsOf(db, person.nominalIds, now);
  const open = referrals.find(({ basis, events }) => !isEnded(referralStanding(basis, events).state));
  return {
    person,
    book,
    guard: await checkPrimaryHarm(db, person, now),
    already: open?.ref ?? null,
    programmes: programmesOffered(book, language),
    crimes: (await crimesOf(db, person.nominalIds, 'suspect', now)).slice(0, mostCrimes),
    measures: measures.filter(({ events }) => measureStatus(measureState(events), day) === 'in-force'),
  };
}

type Sources = Awaited<ReturnType<typeof sourcesOf>>;

function show(
  request: PageRequest,
  sources: Sources,
  values: FormBody,
  errors: readonly FormError[],
  status: 200 | 409 | 422,
): PageAnswer {
  const { language, viewer } = request;
  const w = pageWords[language];
  const { person, guard, already, programmes, book } = sources;
  const name = fullName(person) || person.ref;
  const isOne = programmes.length === 1;
  const mayReview = mayReviewHarm(viewer.role);
  return {
    kind: 'show',
    status,
    view: {
      name,
      guardTitle: guard.kind === 'stopped' ? w.guardTitleStopped : w.guardTitle,
      back: { text: w.back(name), href: `/perpetrators/${person.ref}/interventions` },
      form: { values, errors },
      guard: isRouteOpen(guard)
        ? ''
        : guard.kind === 'review-needed'
          ? w.guardNeeded(guard.unread.length)
          : w.guardStopped,
      review: mayReview
        ? { text: w.review, href: `/primary-harm-reviews/new?perpetrator=${person.ref}` }
        : null,
      already:
        already === null
          ? null
          : { text: w.openAlready(already), ref: already, href: `/referrals/${already}` },
      programmes: programmes.map((each) => ({ value: each.key, text: each.name })),
      crimes: sources.crimes.map((record) => {
        const { offenceKey, offenceGiven } = currentVersion(record);
        const offence =
          offenceKey === null ? (offenceGiven ?? '') : book.name('offence', offenceKey, language);
        return { value: record.crime.ref, text: `${record.crime.number}: ${offence}` };
      }),
      bases: bases
        .filter((basis) => basis !== 'court' || sources.measures.length > 0)
        .map((value) => ({ value, text: w.bases[value] })),
      measures: sources.measures.map(({ measure }) => ({
        value: measure.ref,
        text: `${measure.ref}: ${measure.law.name[language]}`,
      })),
      bands: riskBands.map((value) => {
        const providers = programmes.flatMap((each) => {
          const provider = providerFor(each, value);
          if (provider === undefined) return [];
          return [isOne ? provider.name : w.ofProgramme(each.name, provider.name)];
        });
        const given = new Intl.ListFormat(language, { type: 'unit' }).format(providers);
        return {
          value,
          text: given === '' ? w.bands[value] : w.bandProvider(w.bands[value], given),
        };
      }),
      criteria: programmes.flatMap((each) =>
        each.criteria.map(({ key, name: text }) => ({
          value: key,
          text: isOne ? text : w.ofProgramme(each.name, text),
        })),
      ),
      isDoubtful: programmes.some((each) => each.criteria.some(({ isDoubtful }) => isDoubtful)),
      longest: longestReferralNote,
    },
  };
}
