// The part of a crime's page about contact with its victims: what was agreed with each, by letter, and what is missing.

import { currentOutcome, partiesOf, victimLetters } from '#crimes';
import type { SectionsOfCrime } from '#crimes';
import { londonDate } from '#platform';
import { findOutcome, referenceLists } from '#reference';
import { mayOpen } from '#users';

import { contactRules } from './contact-rules.ts';
import { mayKeepContact } from './permitted-actions.ts';
import { agreementWords, contactWords, nextWords, reachedWords, victimWords } from './present-contact.ts';
import { readContacts } from './read-contacts.ts';

export const contactOfCrime: SectionsOfCrime = async ({ db, language, viewer }, record, suspects, known) => {
  const w = contactWords[language];
  const { crime } = record;
  const today = londonDate(known.at);
  const book = await referenceLists(db, today);
  const list = await readContacts(db, [crime.id], contactRules(book), known.at);
  if (list.length === 0) return [];
  const open = new Set(suspects.map(({ id }) => Number(id)));
  const parties = (await partiesOf(db, [crime.id], known.at)).get(crime.id) ?? [];
  const letters = await victimLetters(
    db,
    parties
      .filter(({ part, personId }) => part === 'suspect' && open.has(personId))
      .map(({ nominalId }) => nominalId),
    list.map(({ victim }) => victim.nominalId),
    known.at,
  );
  const may = mayKeepContact(viewer.role) && !known.isPast;
  const outcome = currentOutcome(record);
  const isOpen = outcome === undefined || findOutcome(book, outcome.outcomeCode)?.isOpen === true;
  const called = ({ victim }: (typeof list)[number]) => {
    const label = letters.find((letter) => letter.victim === victim.nominalId)?.label ?? '';
    return victimWords(language, { label, number: victim.number });
  };
  const isClosed = ({ victim }: (typeof list)[number]) => !mayOpen(viewer, victim.restrictedGroupId);
  const rows = list.map((each) => {
    const href = `/crimes/${crime.ref}/victims/${each.victim.number}`;
    const name = called(each);
    if (isClosed(each)) return { cells: [name, w.restricted, '', ''] };
    const next = isOpen ? nextWords(language, each.state, today) : null;
    return {
      cells: [
        name,
        [
          { text: agreementWords(language, each.state.standing, book) },
          ...(may ? [{ text: w.open, href, hidden: name, line: true }] : []),
        ],
        reachedWords(language, each.state),
        next ?? '',
      ],
    };
  });
  const { heads } = w;
  return [
    {
      id: 'contact',
      text: w.section,
      count: rows.length,
      lines: [],
      table: {
        caption: w.caption,
        columns: [
          { text: heads.victim },
          { text: heads.agreement },
          { text: heads.contact },
          { text: heads.next },
        ],
        rows,
      },
      actions: [],
      missing: isOpen
        ? list
            .filter((each) => each.state.standing === null && !isClosed(each))
            .map((each) => [{ text: w.missing(called(each)) }])
        : [],
    },
  ];
};
