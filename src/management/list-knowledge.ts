// Lists on the pages of crimes and of bail whether a victim was asked before a search or a release; what they said is a step further.

import type { SectionsOfCrime } from '#crimes';
import { londonDate, shortMoment, words } from '#platform';
import type { Db, Language, PageRequest } from '#platform';
import { referenceLists } from '#reference';
import { recordingRoles, staffNames } from '#users';

import { cy } from './knowledge-words.cy.ts';
import { en } from './knowledge-words.en.ts';
import { knowledgeOf } from './victim-knowledge-store.ts';

const knowledgeWords = words(en, cy);

async function linesOf(db: Db, language: Language, crimeId: number, at: Temporal.Instant) {
  const w = knowledgeWords[language];
  const all = await knowledgeOf(db, crimeId, at);
  const names = await staffNames(
    db,
    all.flatMap((each) => each.askedStaffId ?? []),
  );
  const book = await referenceLists(db, londonDate(at));
  return all.map((each) => {
    const when = shortMoment(language, each.askedAt);
    const who = names.get(each.askedStaffId ?? 0) ?? '';
    return each.notAsked === null
      ? { act: each.act, text: w.asked(w.acts[each.act], when, who) }
      : {
          act: each.act,
          text: w.without(
            w.acts[each.act],
            when,
            who,
            book.nameThen('not-asked-reason', each.notAsked, language, londonDate(each.recordedAt)),
          ),
        };
  });
}

/** The part of a crime's page: who was asked before what, and the way to ask and to read. */
export const knowledgeOfCrime: SectionsOfCrime = async (
  { db, language, viewer },
  record,
  _suspects,
  known,
) => {
  const w = knowledgeWords[language];
  const lines = await linesOf(db, language, record.crime.id, known.at);
  const mayRead = recordingRoles.some((role) => role === viewer.role) && !known.isPast;
  return [
    {
      id: 'victim-knows',
      text: w.section,
      count: lines.length,
      lines: lines.length === 0 ? [w.never] : lines.map(({ text }) => text),
      actions: mayRead ? [{ text: w.open, href: `/crimes/${record.crime.ref}/victim-knowledge` }] : [],
    },
  ];
};

/** The lines on the page of a period of bail: whether the victim was asked before a release, and the way to ask. */
export async function knowledgeBeforeRelease(
  { db, language, viewer }: Pick<PageRequest, 'db' | 'language' | 'viewer'>,
  crime: { readonly id: number; readonly ref: string } | null,
  at: Temporal.Instant,
) {
  const w = knowledgeWords[language];
  if (crime === null)
    return [
      { text: w.neverRelease, strong: true },
      { text: w.noCrime, line: true },
    ];
  const lines = (await linesOf(db, language, crime.id, at)).filter(({ act }) => act === 'release');
  const [newest] = lines;
  const mayRead = recordingRoles.some((role) => role === viewer.role);
  return [
    { text: newest?.text ?? w.neverRelease, strong: newest === undefined },
    ...(mayRead ? [{ text: w.open, href: `/crimes/${crime.ref}/victim-knowledge`, line: true }] : []),
  ];
}
