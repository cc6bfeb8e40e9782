// Who manages the people of the month: nomination, plan, visit, MAPPA, programme, its provider, Clare’s Law, hand-over.

import { dayOf } from './hands.ts';
import { refIn, send } from './month.ts';
import type { Month } from './month.ts';
import { newestOf } from './month-store.ts';

/** Offender management and the MAPPA co-ordinator, for CAREW. */
export async function manage(month: Month): Promise<void> {
  const { person } = month.of.carew;
  const act = (name: string, of = '') =>
    `/management/${name}?perpetrator=${person}${of === '' ? '' : `&of=${of}`}`;
  await send(month, 'prosser', 20, '10:00', act('nomination'), {
    decision: 'accepted',
    cohort: 'iom-free',
    reason: 'High, and breaches come closer together',
  });
  await send(month, 'prosser', 20, '10:10', act('owner'), {
    staff: String(month.staffId('prosser')),
    reason: 'Taken on at the weekly meeting',
  });
  await send(month, 'prosser', 18, '14:00', act('plan'), {
    'why-visits': 'Lives alone and moves often',
    'why-programme': 'Blames the breakup: the programme works on that',
    ...dayOf('review', month.ago(-10)),
  });
  await send(month, 'prosser', 18, '14:10', act('visit'), {
    ...dayOf('on', month.ago(11)),
    purpose: 'conditions',
  });
  await send(
    month,
    'prosser',
    11,
    '16:20',
    act('visit-result', await newestOf(month.db, 'management_visit')),
    {
      result: 'done',
      ...dayOf('on', month.ago(11)),
      time: '15:30',
      findings: ['devices'],
      note: 'A second telephone on the table; the officer in the case was told.',
    },
  );
  await send(month, 'ifans', 16, '11:00', act('cohort'), {
    cohort: 'mappa-3.2',
    reason: 'Needs more than one agency; level 2 agreed',
  });
  await send(month, 'ifans', 16, '11:10', act('reference'), {
    system: 'mapps',
    value: 'M-20611',
    current: 'yes',
  });
}

/** Schemes co-ordinator and two providers, for AMROTH: a provider stops and the referral goes to the other. */
export async function runProgramme(month: Month): Promise<void> {
  const { person, crime } = month.of.amroth;
  const referral = refIn(
    await send(month, 'ellis', 22, '09:20', `/referrals/new?perpetrator=${person}`, {
      programme: 'reflecting-on-relationships',
      crime,
      basis: 'consent',
      band: 'medium-or-low',
      criteria: ['stalking-or-harassment', 'co-ordinator-looked', 'fit-to-take-part', 'no-trial-waiting'],
    }),
  );
  const own = `/provider/${referral}`;
  const step = (name: string) => ({ do: 'step', step: name });
  await send(month, 'fychan', 21, '13:00', own, step('accepted'));
  await send(month, 'ellis', 15, '09:00', '/providers', {
    do: 'stop',
    provider: 'threshold-das',
    ...dayOf('stops', month.ago(-30)),
    reason: 'Contract ends; no new sessions after that day',
  });
  await send(month, 'ellis', 15, '09:30', `/referrals/${referral}/answers/provider`, {
    provider: 'forensic-psychology-uk',
    text: 'Threshold stops next month; the first session is better there.',
  });
  await send(month, 'lewis', 9, '17:00', own, step('started'));
  await send(month, 'lewis', 7, '18:10', own, step('session-attended'));
  await send(month, 'lewis', 4, '18:20', own, {
    do: 'concern',
    concern: 'Talked of nothing but where she has moved.',
  });
  await send(
    month,
    'ellis',
    4,
    '19:00',
    `/referrals/${referral}/answers/${await newestOf(month.db, 'referral_concern')}`,
    { text: 'Officer in the case told tonight; next session watched.' },
  );
}

/** A new partner of AMROTH, weighed under Clare’s Law, and his move to another force; a closed case looked at again. */
export async function tellOthers(month: Month): Promise<void> {
  const { person } = month.of.amroth;
  await send(month, 'jenkins', 10, '20:00', `/risk-events/new?perpetrator=${person}`, {
    kind: 'new-partner',
    ...dayOf('on', month.ago(10)),
    note: 'Told us at the door',
  });
  const disclosure = `/management/disclosure?perpetrator=${person}&of=${await newestOf(month.db, 'risk_event')}`;
  await send(month, 'pryce', 9, '09:15', disclosure, {
    step: 'first-check',
    reason: 'Records here and of two forces searched',
  });
  await send(month, 'pryce', 6, '15:00', disclosure, {
    step: 'decided-disclose',
    reason: 'Pattern of control towards two earlier partners',
  });
  await send(month, 'prosser', 3, '10:00', `/management/hand-over?perpetrator=${person}`, {
    force: 'gwent',
    unit: 'Offender management, Newport',
    reason: 'Moves there for work',
  });
  await send(
    month,
    'prosser',
    1,
    '15:30',
    `/management/receipt?perpetrator=${person}&of=${await newestOf(month.db, 'hand_over')}`,
    { outcome: 'received', owner: 'DS L Hughes, Newport', ref: 'GW-5608' },
  );
  const { narberth } = month.of;
  await send(
    month,
    'ellis',
    8,
    '11:00',
    `/queues/missed-opportunity/${narberth.crime}?perpetrator=${narberth.person}`,
    { result: 'programme', reason: 'Nothing was considered; he may still be asked.' },
  );
}
