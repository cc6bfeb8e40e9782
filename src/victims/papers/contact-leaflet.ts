// What "Our agreement with you" says. Whoever finds it learns nothing of who, why or how: so little stands on it. Pure.

import type { Language } from '#platform';

import { cy } from './contact-leaflet.cy.ts';
import { en } from './contact-leaflet.en.ts';

const leafletWords = { en, cy } as const;

/** The language the leaflet is in, from the one agreed: Welsh, or English for every other. */
export function leafletLanguage(agreed: string): Language {
  return agreed === 'welsh' ? 'cy' : 'en';
}

/** The lines of the leaflet: how often, and that it can change. No name, no number of a case, no method, hour or telephone. */
export function leafletOf(language: Language, interval: string) {
  const w = leafletWords[language];
  return { language, title: w.title, lines: [w.often(interval), w.change, w.ask, w.keep] };
}
