// Pages of every shared part with invented people, made for the tests alone; the program does not serve them.

import { definePage } from '#platform';
import type { ErrorView, Language, Page, RenderContext, Section } from '#platform';

import { render } from '../render.ts';
import { galleryContext } from './gallery-context.ts';
import { listView } from './gallery-lists.ts';
import { recordView } from './gallery-record.ts';
import { galleryWords } from './gallery-words.ts';
import { workView } from './gallery-work.ts';

/** A person, Today and an order as officers see them, then lists and forms, what goes on paper, and a fault. */
const places = {
  person: 'perpetrators',
  today: 'today',
  order: 'orders',
  parts: null,
  question: null,
  interruption: null,
  'record-card': null,
  'conditions-card': null,
  error: null,
} as const satisfies Record<string, Section>;
export type GalleryName = keyof typeof places;

function isGalleryName(name: string): name is GalleryName {
  return Object.hasOwn(places, name);
}

export const galleryNames: readonly GalleryName[] = Object.keys(places).filter(isGalleryName);

function galleryPage(name: GalleryName): Page {
  return definePage({
    name,
    path: `/gallery/${name}`,
    section: places[name],
    who: [],
    reads: 'nothing',
    words: galleryWords,
    template: name === 'error' ? 'ui/pages/error.njk' : `ui/gallery/${name}.njk`,
    example: () => null,
  });
}

/** One page of the gallery as the whole document. */
export function galleryHtml(
  name: GalleryName,
  language: Language,
  changes: Partial<RenderContext> = {},
): string {
  const t = galleryWords[language];
  const error: ErrorView = {
    heading: t.empty,
    paragraphs: [t.warning, t.source],
    links: [{ href: '#back', text: t.back }],
  };
  const view = {
    ...recordView(t, language),
    ...workView(t, language),
    ...listView(t, language),
    ...error,
  };
  return render(
    galleryPage(name),
    view,
    galleryContext(language, { hasErrors: name === 'parts' || name === 'question', ...changes }),
  );
}
