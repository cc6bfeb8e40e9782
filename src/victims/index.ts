// The front door of the victims room.

import type { Page } from '#platform';

import { victimsPage } from './pages/victims.ts';

export const victimPages: readonly Page[] = [victimsPage];
