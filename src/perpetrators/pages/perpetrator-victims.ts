// The victims of one person by letter. A name is one deliberate, logged step away.

import { currentOutcome, relationshipName } from '#crimes';
import { definePage, words } from '#platform';
import { findOutcome } from '#reference';
import { caseRoles, mayOpen, victimRoles } from '#users';
import {
  agreementWords,
  contactRules,
  mayKeepContact,
  maySupport,
  readContacts,
  supportsOfVictims,
} from '#victims';

import { perpetratorFrame } from '../frame.ts';
import { openPerpetrator } from '../perpetrator-file.ts';
import { cy } from './perpetrator-victims.cy.ts';
import { en } from './perpetrator-victims.en.ts';

const pageWords = words(en, cy);

export const perpetratorVictimsPage = definePage({
  name: 'perpetrator-victims',
  path: '/perpetrators/:ref/victims',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'person',
  words: pageWords,
  template: 'perpetrators/pages/perpetrator-victims.njk',
  budget: { html: 40_000 },
  example: (known) => `/perpetrators/${known.perpetrator}/victims`,
  get: async (request) => {
    const opened = await openPerpetrator(request, 'victims');
    if (opened.kind === 'closed') return opened.answer;
    const { file } = opened;
    const { db, language, viewer } = request;
    const w = pageWords[language];
    const mayShow = victimRoles.some((role) => role === viewer.role);
    const supports = await supportsOfVictims(
      db,
      file.victims.map(({ personId }) => personId),
      file.asKnownAt,
    );
    const adviserOf = (victim: (typeof file.victims)[number]) => {
      if (!maySupport(viewer.role)) return w.notForRole;
      if (!mayOpen(viewer, victim.restrictedGroupId)) return w.restricted;
      const own = supports.filter(
        ({ victimPersonId, end, subjectRef }) =>
          victimPersonId === victim.personId && end === null && subjectRef === file.person.ref,
      );
      const links = own.map(({ ref }) => ({ text: ref, href: `/supports/${ref}` }));
      if (file.isPast) return links;
      const href = `/supports/new?perpetrator=${file.person.ref}&victim=${victim.label}`;
      return [
        ...links,
        { text: own.length === 0 ? w.name : w.nameAnother, href, act: true, hidden: w.victim(victim.label) },
      ];
    };
    const open = file.crimes.filter((crime) => {
      const outcome = currentOutcome(crime);
      return outcome === undefined || findOutcome(file.book, outcome.outcomeCode)?.isOpen === true;
    });
    const contacts = await readContacts(
      db,
      open.map(({ crime }) => crime.id),
      contactRules(file.book),
      file.asKnownAt,
    );
    const mayKeep = mayKeepContact(viewer.role) && !file.isPast;
    // One line for each open crime: an agreement is made crime by crime.
    const agreementsWith = (victim: (typeof file.victims)[number]) => {
      if (!mayOpen(viewer, victim.restrictedGroupId)) return w.restricted;
      const own = contacts.filter((each) => each.victim.personId === victim.personId);
      if (own.length === 0) return { text: w.noOpenCrime, quiet: true };
      return own.flatMap(({ victim: { crimeId, number }, state }, place) => {
        const crime = open.find((each) => each.crime.id === crimeId)?.crime;
        if (crime === undefined) return [];
        const href = `/crimes/${crime.ref}/victims/${number}`;
        return [
          mayKeep
            ? { text: crime.number, href, hidden: w.victim(victim.label), line: place > 0 }
            : { text: crime.number, line: place > 0 },
          { text: agreementWords(language, state.standing, file.book), quiet: true },
        ];
      });
    };
    const rows = file.victims.map((victim) => ({
      cells: [
        w.victim(victim.label),
        victim.relationship === null
          ? w.notRecorded
          : relationshipName(file.book, language, victim.relationship),
        String(victim.crimeCount),
        mayShow
          ? {
              text: mayOpen(viewer, victim.restrictedGroupId) ? w.show : w.ask,
              href: `/perpetrators/${file.person.ref}/victims/${victim.label}`,
              act: true,
              hidden: w.victim(victim.label),
            }
          : w.notForRole,
        agreementsWith(victim),
        adviserOf(victim),
      ],
    }));
    return { kind: 'show', view: { frame: perpetratorFrame(request, file, 'victims'), rows } };
  },
});
