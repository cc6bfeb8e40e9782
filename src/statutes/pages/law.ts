// The law as it is held here: what waits for approval, every kind of order and whether it can be made here, and powers.

import { regimeCodes, regimeOn, switchedPowers, switchStanding } from '#law';
import type { Law } from '#law';
import { asWritten, definePage, londonDate, words } from '#platform';
import type { Language, PageRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';

import { addedRegimes, regimeNaming } from '../added-regimes.ts';
import { heldLaw, lawChanges } from '../law-change-store.ts';
import type { HeldChange } from '../law-change-store.ts';
import { lawKeepers, lawReaders } from '../law-keepers.ts';
import { changeTitle, changeWords, powerWords, spanWords, stateOf, switchWords } from '../present-change.ts';
import { cy } from './law.cy.ts';
import { en } from './law.en.ts';

const pageWords = words(en, cy);

export const lawPage = definePage({
  name: 'law',
  path: '/admin/law',
  section: 'law',
  who: lawReaders,
  reads: 'nothing',
  words: pageWords,
  template: 'statutes/pages/law.njk',
  budget: { html: 60_000 },
  example: () => '/admin/law',
  get: async (request) => {
    const law = await heldLaw(request.db);
    const book = await referenceLists(request.db, londonDate(request.clock.now()));
    const held = await lawChanges(request.db);
    return { kind: 'show', view: present(request, law, book, held) };
  },
});

function present(request: PageRequest, law: Law, book: ReferenceBook, held: readonly HeldChange[]) {
  const { language, viewer } = request;
  const today = londonDate(request.clock.now());
  const rows = (list: readonly HeldChange[]) =>
    list.map((each) => ({
      cells: [
        {
          text: changeTitle(language, each.change, law, book),
          href: `/admin/law/changes/${each.number}`,
        },
        each.change === null ? '' : spanWords(language, each.change),
        each.change === null ? '' : asWritten(each.change.source, 'en', language),
        stateOf(language, each),
      ],
    }));
  return {
    waiting: rows(held.filter(({ decision }) => decision === null)),
    decided: rows(held.filter(({ decision }) => decision !== null)),
    mayPropose: lawKeepers.some((role) => role === viewer.role),
    regimes: regimeRows(request, law, book, today),
    // Without an area that the list knows, what is switched for one area would count for none, and nobody would see why.
    hasArea: book.find('force', request.force.area)?.isInForce === true,
    powers: powerRows(language, law, book, today, request.force.area),
  };
}

function regimeRows(request: PageRequest, law: Law, book: ReferenceBook, today: Temporal.PlainDate) {
  const { language, force } = request;
  const w = pageWords[language];
  const keys = [
    ...regimeCodes.map((code) => ({ code, added: null })),
    ...addedRegimes(law).map(({ code, like }) => ({ code: like, added: code })),
  ];
  return keys.flatMap((key) => {
    const standing = regimeOn(key, today, force.area, law);
    const address = `/admin/law/${key.added ?? key.code}`;
    if (!standing.ok) {
      const name = regimeNaming(law, key.code, key.added).name[language];
      return [
        { cells: [{ text: name, href: address }, '', [{ text: w.notYet, tag: 'plain' as const }], ''] },
      ];
    }
    const { regime, version, mayBeMadeHere, power } = standing.value;
    const by = power === null ? null : switchWords(language, power, book);
    return [
      {
        cells: [
          { text: regime.name[language], href: address },
          asWritten(version.law, 'en', language),
          [
            mayBeMadeHere
              ? { text: w.madeHere, tag: 'done' as const }
              : { text: w.heldOnly, tag: 'plain' as const },
            ...(by === null ? [] : [{ text: by.span, line: true, quiet: true }]),
          ],
          changeWords[language].confidences[version.confidence],
        ],
      },
    ];
  });
}

function powerRows(
  language: Language,
  law: Law,
  book: ReferenceBook,
  today: Temporal.PlainDate,
  area: string,
) {
  const w = pageWords[language];
  return switchedPowers.map((power) => {
    const standing = switchStanding(power, today.toString(), area, law.switches);
    const { span, source } = switchWords(language, standing, book);
    return {
      cells: [
        powerWords(language, power),
        standing.isOn ? { text: w.on, tag: 'done' as const } : { text: w.off, tag: 'plain' as const },
        span,
        source.length === 0 ? '' : { text: source },
      ],
    };
  });
}
