// Welsh name of the leaflet, for the access log.

import type { WordsOf } from '#platform';

import type { en } from './contact-leaflet.en.ts';

export const cy: WordsOf<typeof en> = { title: 'Ein cytundeb â chi, ar bapur' };
