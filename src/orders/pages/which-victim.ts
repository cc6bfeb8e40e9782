// Which of those whom an order protects were told or heard, and by which way: the part that several forms share.

import { readChoices } from '#platform';
import type { Language, PageRequest } from '#platform';

import type { OrderPageParts, SafeRoute } from '../measure-breach.ts';
import type { MeasureStep } from '../measure.ts';
import { protectedBy } from '../protected-people-store.ts';
import { isTellFirst } from '../tell-first.ts';
import { asksHearing } from '../victim-hearing.ts';
import { actionWords } from './action-frame.ts';
import type { MeasureFile } from './open-measure.ts';
import { orderWords } from './order-parts.ts';
import type { ReportReader } from './read-report.ts';

const longestWhy = 200;

/** Somebody an order protects, by letter, and how they agreed to be reached. */
export type VictimChoice = {
  readonly nominalId: number;
  readonly text: string;
  readonly route: SafeRoute | null;
};

/** Whether a form for this step says who was told or heard, and how. */
function asksWhom(step: MeasureStep): boolean {
  return step === 'victim-told' || asksHearing(step) || isTellFirst(step);
}

/** Everybody it protects, each person once, for a step that tells or hears them; nobody for other steps. */
export async function victimsToChoose(
  request: PageRequest,
  { record, at }: MeasureFile,
  step: MeasureStep,
  parts: Pick<OrderPageParts, 'safeRoutes'>,
): Promise<readonly VictimChoice[]> {
  const { db, language } = request;
  const { measure, protects } = record;
  if (!asksWhom(step) || protects.length === 0) return [];
  const people = await protectedBy(db, measure, at);
  const routes = (await parts.safeRoutes?.(request, { crimeId: measure.crimeId, protects }, at)) ?? [];
  const w = orderWords[language];
  return protects.flatMap((records, place) => {
    const known = people.find(({ nominalId }) => records.includes(nominalId));
    if (known === undefined) return [];
    const text = known.label === null ? w.victimsWithoutLetter(1) : w.victim(known.label);
    return [{ nominalId: known.nominalId, text, route: routes[place] ?? null }];
  });
}

/** Which of them a form names: the one whom it protects alone, or those ticked; null where it says nobody. */
export function readWhom(reader: ReportReader, victims: readonly VictimChoice[]): readonly number[] | null {
  const [only, ...more] = victims;
  if (only === undefined) return null;
  if (more.length === 0) return [only.nominalId];
  const read = readChoices(
    reader.form,
    'whom',
    victims.map(({ nominalId }) => String(nominalId)),
  );
  return read.ok ? read.value.map(Number) : [];
}

/** Why another way was used than the one agreed with whoever was reached: asked for where it was another. */
export function readOtherWay(
  reader: ReportReader,
  method: string | null,
  whom: readonly number[] | null,
  victims: readonly VictimChoice[],
  field = 'otherWay',
): string | null {
  const why = reader.text(field, longestWhy);
  const isOther = victims.some(
    ({ nominalId, route }) =>
      method !== null &&
      route !== null &&
      route.method !== null &&
      route.method !== method &&
      whom?.includes(nominalId) === true,
  );
  return isOther && why === null
    ? reader.wrong(field, actionWords[reader.language].whom.otherWayNeeded)
    : why;
}

/** The same part as the template shows it; null where nobody is protected, or the step tells and hears nobody. */
export function presentWhom(language: Language, victims: readonly VictimChoice[], step: MeasureStep) {
  if (victims.length === 0) return null;
  const w = actionWords[language].whom;
  return {
    label: isTellFirst(step) ? w.about : step === 'victim-heard' ? w.heard : w.told,
    hint: isTellFirst(step) ? w.aboutHint : step === 'victim-heard' ? w.heardHint : w.toldHint,
    choices:
      victims.length === 1 ? [] : victims.map(({ nominalId, text }) => ({ value: String(nominalId), text })),
    safe: w.safe,
    routes: victims.flatMap(({ text, route }) => (route === null ? [] : [{ who: text, parts: route.line }])),
    otherWay: victims.some(({ route }) => route !== null && route.method !== null)
      ? { label: w.otherWay, hint: w.otherWayHint }
      : null,
  };
}
