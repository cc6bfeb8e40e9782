// Reads the form of an order from its papers: what it is, its dates, court, service and proof, its conditions, whom it protects.

import { attachments, bailBodies, isRegimeCode, regimeAs, regimeCodes } from '#law';
import type { Law, RegimeKey } from '#law';
import { fieldText, fieldValues, londonDate, words } from '#platform';
import type { PostRequest } from '#platform';
import { referenceLists } from '#reference';
import { addedRegimeOf, addedRegimes } from '#statutes';

import { isLeftToCourt } from '../attached-power.ts';
import { awarenessBases } from '../awareness-bases.ts';
import type { MeasureRecord } from '../measure.ts';
import { actionWords, readAsides } from './action-frame.ts';
import { readConditions } from './read-conditions.ts';
import { crimeChosen } from './crime-choices.ts';
import type { OpenSubject } from './open-subject.ts';
import { longestName } from './read-report.ts';
import type { ReportReader } from './read-report.ts';
import { cy } from './new-order.cy.ts';
import { en } from './new-order.en.ts';

export const newOrderWords = words(en, cy);

/** Every kind of order that can be entered: those that ship, and those added here. */
export function kindsToEnter(law: Law): readonly string[] {
  return [...regimeCodes, ...addedRegimes(law).map(({ code }) => code)];
}

/** The shipped kind that a choice names, and the added one where it is one; null where it names none. */
export function keyOf(law: Law, named: string): RegimeKey | null {
  if (isRegimeCode(named)) return { code: named, added: null };
  const added = addedRegimeOf(law, named);
  return added === undefined ? null : { code: added.like, added: added.code };
}

/** What the form says, or null where a field that must be there is not; the reader keeps what is wrong. */
export async function readNewOrder(
  request: PostRequest,
  reader: ReportReader,
  { victims, crimes }: Pick<OpenSubject, 'victims' | 'crimes'>,
  known: readonly MeasureRecord[],
  law: Law,
) {
  const w = newOrderWords[request.language];
  const { form } = request;
  const today = londonDate(request.clock.now());
  const book = await referenceLists(request.db, today);
  const named = reader.choice('regime', kindsToEnter(law));
  if (named === null) reader.wrong('regime', w.chooseRegime);
  const madeOn = reader.neededDay('on');
  const endsOn = reader.day('ends');
  const noEndDate = fieldText(form, 'noEnd') === 'yes';
  if (endsOn !== null && noEndDate) reader.wrong('ends', w.twoEnds);
  const past = (field: string): Temporal.PlainDate | null => {
    const on = reader.day(field);
    if (on === null || Temporal.PlainDate.compare(on, today) <= 0) return on;
    return reader.wrong(field, actionWords[request.language].problems['in-future']);
  };
  const servedOn = past('served');
  // How, when and by whom it was served is not lost because the day was left out.
  const ofService = ['servedAt', 'method', 'servedBy'].some((field) => fieldText(form, field) !== '');
  if (servedOn === null && ofService) reader.wrong('served', w.servedDayNeeded);
  const copyOn = past('copy');
  const awareOn = past('aware');
  const basis = reader.choice('basis', awarenessBases);
  if (awareOn !== null && basis === null) reader.wrong('basis', w.chooseBasis);
  if (awareOn === null && basis !== null) reader.wrong('aware', w.awareDayNeeded);
  const chosen = new Set(fieldValues(form, 'protects'));
  const replaces = fieldText(form, 'replaces');
  const key = named === null ? null : keyOf(law, named);
  const attachment = reader.choice('attachment', attachments);
  const isLeft = key !== null && isLeftToCourt(regimeAs(key, (madeOn ?? today).toString(), law));
  if (attachment !== null && !isLeft) reader.wrong('attachment', w.attachmentOther);
  const arrestedOn = past('arrested');
  const body = reader.choice('body', bailBodies);
  if (key?.code !== 'bail-pre-charge') {
    if (arrestedOn !== null) reader.wrong('arrested', w.bailAlone);
    if (body !== null) reader.wrong('body', w.bailAlone);
  }
  const parts = {
    endsOn,
    noEndDate,
    conditions: readConditions(reader),
    court: reader.listed('court', book, 'court'),
    authority: reader.listed('authority', book, 'rank'),
    attachment,
    bail: key?.code === 'bail-pre-charge' ? { arrestedOn, body } : null,
    courtMade: key?.code === 'spo' && fieldText(form, 'courtMade') === 'yes',
    madeInArea: request.force.area === '' ? null : request.force.area,
    servedOn,
    serviceMethod: reader.listed('method', book, 'service-method'),
    servedAt: reader.moment('servedAt', servedOn, request.clock.now()),
    servedBy: reader.text('servedBy', longestName),
    copyOn,
    aware: awareOn === null || basis === null ? null : { on: awareOn, basis },
    crimeId: crimeChosen(reader, crimes),
    replaces: known.find(({ measure }) => measure.ref === replaces)?.measure.id ?? null,
    language: reader.choice('wordsIn', ['en', 'cy']) ?? request.language,
    protects: victims.filter((victim) => chosen.has(victim.label)).map((victim) => victim.nominalId),
    isOwner: fieldText(form, 'owner') === 'yes',
    setAside: readAsides(form),
  };
  return key === null || madeOn === null ? null : { ...parts, regime: key.code, added: key.added, madeOn };
}
