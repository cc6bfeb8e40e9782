// What was assessed about LLOYD: SASH high, HRE graded again from stage 4 to 5, a DASH that somebody disagreed with, a court date.

import { addAssessment } from '../assessing.ts';
import { dayText, momentText } from '../days.ts';
import type { ForceMaker } from '../force-maker.ts';
import type { ForceStaff } from '../staff.ts';
import type { ForceTraining } from '../training.ts';

/** In the open crime homicide risk is blank, as it is among what was considered; it was last graded in an earlier one. */
export function addLloydAssessed(
  maker: ForceMaker,
  staff: ForceStaff,
  training: ForceTraining,
  subject: number,
  crimes: { readonly open: number; readonly earlier: number },
): void {
  const { today } = maker.calendar;
  const signed = (username: string, course: string, daysAgo: number) => ({
    staff: staff.of(username),
    training: training.on(username, course, today - daysAgo),
  });
  const first = addAssessment(maker, {
    crime: crimes.earlier,
    subject,
    tool: 'hre',
    day: today - 344,
    at: momentText(today - 344, 14, 10),
    result: { stage: 4 },
    reasons: 'Separation and the first order came in the same month.',
    by: signed('pryce', 'hre', 344),
  });
  addAssessment(maker, {
    crime: crimes.earlier,
    subject,
    tool: 'hre',
    day: today - 60,
    at: momentText(today - 60, 11, 25),
    result: { stage: 5 },
    reasons: 'Breaches come closer together: 71 days at first, 58 at the last. More ways of contact.',
    nextReview: today - 4,
    regradeOf: first,
    by: signed('pryce', 'hre', 60),
  });
  const dash = addAssessment(maker, {
    crime: crimes.open,
    subject,
    tool: 'dash',
    day: today - 40,
    at: momentText(today - 40, 22, 15),
    result: { level: 'medium' },
    reasons: 'Answered at the scene. No injury. Contact by message.',
    by: signed('rees', 'dash', 40),
  });
  maker.sheets.disagreement.add({
    assessment_id: dash,
    level: 'high',
    reasons: 'Earlier breaches and the knife warning were not known at the scene.',
    occurred_at: momentText(today - 39, 9, 30),
    recorded_at: momentText(today - 39, 9, 30),
    source_system: 'gwarchod',
    entered_by: staff.of('morgan'),
  });
  addAssessment(maker, {
    crime: crimes.open,
    subject,
    tool: 'dash',
    day: today - 38,
    at: momentText(today - 38, 13, 45),
    result: { level: 'high' },
    reasons: 'Graded again with the history read: two orders, four breaches, a knife at arrest.',
    regradeOf: dash,
    by: signed('pryce', 'dash', 38),
  });
  addAssessment(maker, {
    crime: crimes.open,
    subject,
    tool: 'sash',
    day: today - 38,
    at: momentText(today - 38, 15, 5),
    result: { level: 'high' },
    reasons: 'Persistent over a year in spite of two orders. New accounts each time one is closed.',
    nextReview: today + 18,
    by: signed('pryce', 'sash', 38),
  });
  maker.sheets.riskEvent.add({
    subject_nominal_id: subject,
    crime_id: crimes.open,
    kind: 'court-date',
    occurred_on: dayText(today + 9),
    note: 'Hearing of the variation of the SPO.',
    recorded_at: momentText(today - 9, 10, 40),
    source_system: 'gwarchod',
    entered_by: staff.of('bowen'),
  });
}
