// What the form shows of one thing that the law asks at a step or says of it: as it is now, and how it may be held.

import { pointAsks, pointMoments, pointsOf } from '#law';
import type { Law } from '#law';
import type { PageRequest } from '#platform';

import { regimeNaming } from '../added-regimes.ts';
import { changeWords, momentName, momentNames, sourceWords } from '../present-change.ts';
import { regimeKeyOf } from '../proposal.ts';
import { cy } from './propose-change.cy.ts';
import { en } from './propose-change.en.ts';
import { everyKind } from './propose-parts.ts';

const proposalWords = { en, cy } as const;

/** What is changed, as it is now, or nothing yet where it is new; or the list of kinds to choose from. */
export function pointParts({ language, query }: PageRequest, law: Law, today: Temporal.PlainDate) {
  const w = proposalWords[language];
  const names = changeWords[language];
  const named = query['regime'] ?? '';
  const key = regimeKeyOf(law, named);
  if (key === null) return { ask: everyKind(language, law), askName: 'regime' };
  const held = pointsOf(law, key, today.toString()).find((point) => point.key === query['point']);
  const kind = regimeNaming(law, key.code, key.added).name[language];
  return {
    regime: named,
    point: held?.key ?? '',
    about: kind,
    now:
      held === undefined
        ? w.newPoint
        : [
            names.pointLine(
              names.asks[held.asks],
              momentNames(language, held.at, key.code),
              held.words[language],
            ),
            { text: sourceWords(language, held), line: true },
          ],
    asks: pointAsks
      .filter((value) => value !== 'nothing' || held !== undefined)
      .map((value) => ({ value, text: names.asks[value], hint: w.pointAskHints[value] })),
    moments: pointMoments.map((value) => ({ value, text: momentName(language, value, key.code) })),
    values:
      held === undefined
        ? {}
        : {
            textEn: held.words.en,
            textCy: held.words.cy,
            asks: held.asks,
            at: [...held.at],
            source: held.source,
          },
  };
}
