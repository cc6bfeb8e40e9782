// Who may propose a change of the law and approve another's, and who may read the law.

import { caseRoles } from '#users';
import type { Role } from '#users';

/** An administrator or Legal Services propose; a second person of these approves. */
export const lawKeepers = ['administrator', 'legal-services'] as const satisfies readonly Role[];

/** The law is no secret: whoever works by it may read it, with how sure we are. */
export const lawReaders = [...caseRoles, 'administrator', 'auditor'] as const satisfies readonly Role[];
