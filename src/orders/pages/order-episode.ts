// The episode that an order belongs to: its crime, what it took the place of, what took its place, and the duty that goes on.

import { lifecycleName } from '#law';
import { crimeRefs } from '#crimes';
import { shortDay } from '#platform';
import type { Language, PageRequest, Written } from '#platform';

import { cited } from '../cited.ts';
import { replacedBy } from '../episode-store.ts';
import { eventsOfMeasures } from '../event-store.ts';
import { measureState } from '../measure-card.ts';
import { measureRefs } from '../measure-refs-store.ts';
import { measureId } from '../measure.ts';
import type { MeasureId } from '../measure.ts';
import { measurePath } from '../present-conditions.ts';
import { endedByLaw } from '../succession.ts';
import type { MeasureFile } from './open-measure.ts';
import { orderWords } from './order-parts.ts';
import type { BesideNotice, NoticeEpisode } from './order-parts.ts';

/** The crime it arose from, the order it replaces, and the one that replaces it: one episode. */
export async function linksOf(request: PageRequest, file: MeasureFile) {
  const w = orderWords[request.language];
  const { crimeId, replacesMeasureId } = file.record.measure;
  const crime = crimeId === null ? undefined : (await crimeRefs(request.db, [crimeId])).get(crimeId);
  const before = await replaced(request, replacesMeasureId);
  const after = await replacedBy(request.db, file.record.measure.id, file.at);
  const { grantedOn } = file.standing.state;
  const { endInDoubt } = file.record;
  const withApplication = endedByLaw(file.record.events)?.step === 'ended';
  return [
    ...(crime === undefined
      ? []
      : [{ key: w.crime, value: { text: crime.number, href: `/crimes/${crime.ref}` } }]),
    ...(before === undefined
      ? []
      : [
          {
            // What was never made took nobody's place.
            key: grantedOn === null ? w.until : w.replaces,
            value: { text: before.ref, href: measurePath(before) },
          },
        ]),
    ...(after === undefined
      ? []
      : [
          {
            key: endInDoubt !== null ? w.application : withApplication ? w.endedWith : w.replacedBy,
            value: [
              { text: after.ref, href: measurePath(after) },
              ...afterWords(request.language, file).map((text) => ({ text, line: true })),
            ],
          },
        ]),
  ];
}

/** Whether the order that takes its place, or the refusal of it, ended it by law; and where not, that it goes on. */
function afterWords(
  language: Language,
  { record, standing: { status } }: MeasureFile,
): readonly (string | readonly Written[])[] {
  const w = orderWords[language];
  const end = endedByLaw(record.events);
  if (end !== undefined) {
    const { source } = record.measure.law.endsWhen;
    const said = end.step === 'replaced' ? w.endedByLaw : w.endedByDecision;
    const day = shortDay(language, end.occurredOn);
    return [cited(language, (law) => said(day, law), source).text, w.earlierBreaches];
  }
  if (status !== 'in-force') return [];
  const { endInDoubt } = record;
  if (endInDoubt === null) return [w.notEndedByLaw];
  const { source } = record.measure.law.doubtedWhen;
  const { decision, decidedOn } = endInDoubt;
  const named = lifecycleName(decision, record.measure.regime, language);
  const day = shortDay(language, decidedOn);
  return [cited(language, (law) => w.endInDoubt(named, day, law), source).text];
}

async function replaced(request: PageRequest, id: number | null) {
  return id === null ? undefined : (await measureRefs(request.db, [id])).get(id);
}

/** SPA 2019 s9(1)(a): what was due under an interim order stays due under the full one, which starts no new time. */
export async function noticesOf({ db }: PageRequest, { record, at }: MeasureFile): Promise<NoticeEpisode> {
  const { id, regime, replacesMeasureId } = record.measure;
  const beside = async (other: MeasureId): Promise<BesideNotice | null> => {
    const found = (await measureRefs(db, [other])).get(other);
    const isEpisode = found?.regime === (regime === 'spo' ? 'spo-interim' : 'spo');
    if (found === undefined || !isEpisode) return null;
    const facts = (await eventsOfMeasures(db, [other], at)).get(other) ?? [];
    const { grantedOn, servedOn, notifiedOn } = measureState(facts);
    return grantedOn === null ? null : { ref: found.ref, servedOn, notifiedOn };
  };
  const after = regime === 'spo-interim' ? await replacedBy(db, id, at) : undefined;
  return {
    interim:
      regime === 'spo' && replacesMeasureId !== null ? await beside(measureId(replacesMeasureId)) : null,
    full: after === undefined ? null : await beside(after.id),
  };
}
