// Every page of the management room.

import type { Page } from '#platform';

import { managementActPage } from './management-act.ts';

export const managementPages: readonly Page[] = [managementActPage];
