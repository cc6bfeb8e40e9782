// The pages that belong to no room: help and the statements every service owes its users.

import type { Page } from '#platform';

import { accessibilityPage } from './accessibility-statement.ts';
import { cookiesPage } from './cookies.ts';
import { helpPage } from './help.ts';
import { privacyPage } from './privacy.ts';

export const uiPages: readonly Page[] = [helpPage, accessibilityPage, cookiesPage, privacyPage];
