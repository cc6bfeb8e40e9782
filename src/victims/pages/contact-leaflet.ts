// "Our agreement with you" on paper, only where the victim said that paper is safe, and for whoever has just said why they read it.

import { readFileSync } from 'node:fs';

import { definePage, londonDate, makePdf, words } from '#platform';

import { safeContactOf } from '../contact-store.ts';
import { hasGivenReason } from '../given-reason-store.ts';
import { leafletLanguage, leafletOf } from '../papers/contact-leaflet.ts';
import { contactRoles } from '../permitted-actions.ts';
import { agreementWords } from '../present-contact.ts';
import { cy } from './contact-leaflet.cy.ts';
import { en } from './contact-leaflet.en.ts';
import { openContact } from './open-contact.ts';

const layout = readFileSync(new URL('../papers/contact-leaflet.typ', import.meta.url), 'utf8');

export const contactLeafletPage = definePage({
  name: 'contact-leaflet',
  path: '/crimes/:ref/victims/:number/leaflet',
  section: 'victims',
  who: contactRoles,
  reads: 'victim',
  words: words(en, cy),
  template: null,
  example: () => null,
  get: async (request) => {
    const opened = await openContact(request);
    if (opened.kind === 'closed') return opened.answer;
    const { state, victim, logRef, path, book } = opened.file;
    const { standing } = state;
    const { db, viewer, clock } = request;
    const mayRead = await hasGivenReason(db, viewer, victim.personId, clock.now());
    const safe = mayRead && standing?.kind === 'agreed' ? await safeContactOf(db, standing.id) : null;
    const victimShown = safe !== null;
    await request.logRead({ kind: 'victim', ref: logRef, personId: victim.personId, victimShown });
    // Not asked is no yes: nothing is given on paper unless the victim said that it is safe.
    if (standing?.kind !== 'agreed' || safe?.paper !== 'yes') return { kind: 'redirect', to: path };
    const language = leafletLanguage(standing.language);
    const leaflet = leafletOf(language, agreementWords(language, standing, book));
    return {
      kind: 'download',
      fileName: `${londonDate(clock.now()).toString()}.pdf`,
      type: 'application/pdf',
      body: makePdf(layout, leaflet, standing.recordedAt),
    };
  },
});
