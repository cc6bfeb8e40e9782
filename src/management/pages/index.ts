// Every page of the management room.

import type { Page } from '#platform';

import { caseloadPage } from './caseload.ts';
import { managementActPage } from './management-act.ts';
import { victimKnowledgePage } from './victim-knowledge.ts';

export const managementPages: readonly Page[] = [caseloadPage, managementActPage, victimKnowledgePage];
