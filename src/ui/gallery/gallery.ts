// Pages of every shared part with invented people, made for the tests alone; the program does not serve them.

import { definePage } from '#platform';
import type { Language, Page, RenderContext } from '#platform';

import { render } from '../render.ts';
import { galleryContext } from './gallery-context.ts';
import { listView } from './gallery-lists.ts';
import { recordView } from './gallery-record.ts';
import { galleryWords } from './gallery-words.ts';
import { workView } from './gallery-work.ts';

/** A person, an order and Today as officers see them, then lists and forms, then what goes on paper. */
export const galleryNames = ['person', 'today', 'order', 'parts', 'record-card', 'conditions-card'] as const;
export type GalleryName = (typeof galleryNames)[number];

const sections = { person: 'perpetrators', today: 'today', order: 'orders' } as const;

function galleryPage(name: GalleryName): Page {
  return definePage({
    name,
    path: `/gallery/${name}`,
    section: name in sections ? sections[name === 'today' || name === 'order' ? name : 'person'] : null,
    who: [],
    reads: 'nothing',
    words: galleryWords,
    template: `ui/gallery/${name}.njk`,
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
  const view = { ...recordView(t, language), ...workView(t, language), ...listView(t, language) };
  return render(
    galleryPage(name),
    view,
    galleryContext(language, { hasErrors: name === 'parts', ...changes }),
  );
}
