// What the server would hand over with a page of the gallery: a viewer, a day and a force, all invented.

import { fixedClock } from '#platform';
import type { Language, RenderContext, StaffId } from '#platform';

/** A staff number that no force has: the gallery stands outside the database. */
function nobody(id: number): StaffId {
  return id as StaffId;
}

export function galleryContext(language: Language, changes: Partial<RenderContext> = {}): RenderContext {
  const inEnglish = language === 'en';
  return {
    language,
    viewer: {
      staffId: nobody(0),
      name: 'Sgt C Morgan',
      role: 'supervisor',
      rank: 'Sergeant',
      teamId: null,
      areaCode: null,
      groupIds: [],
    },
    path: '/gallery?view=all',
    notice: inEnglish ? 'Saved: 5 answers.' : 'Cadwyd: 5 ateb.',
    csrf: 'token',
    formKey: 'key',
    requestId: 'req-1',
    navigation: [
      { href: '/today', text: inEnglish ? 'Today' : 'Heddiw', section: 'today' },
      { href: '/perpetrators', text: inEnglish ? 'Perpetrators' : 'Cyflawnwyr', section: 'perpetrators' },
      {
        href: '/orders',
        text: inEnglish ? 'Orders and bail' : 'Gorchmynion a mechnïaeth',
        section: 'orders',
      },
      { href: '/victims', text: inEnglish ? 'Victims' : 'Dioddefwyr', section: 'victims' },
      { href: '/oversight', text: inEnglish ? 'Oversight' : 'Trosolwg', section: 'oversight' },
      { href: '/directory', text: inEnglish ? 'Directory' : 'Cyfeiriadur', section: 'directory' },
    ],
    home: '/today',
    forceName: { en: 'Example Police', cy: 'Heddlu Enghraifft' },
    marking: inEnglish ? 'OFFICIAL-SENSITIVE' : 'SWYDDOGOL-SENSITIF',
    demonstration: true,
    now: fixedClock('2026-11-25T08:10:00Z').now(),
    hasErrors: true,
    typed: [],
    ...changes,
  };
}
