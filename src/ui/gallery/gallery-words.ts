// The words of the gallery in both languages.

import { words } from '#platform';
import type { WordsOf } from '#platform';

import { cy } from './gallery.cy.ts';
import { en } from './gallery.en.ts';

export const galleryWords = words(en, cy);
export type GalleryWords = WordsOf<typeof en>;
