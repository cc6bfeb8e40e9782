// Which kind of order is meant: one the product ships, or one that was added here and is like it.

import type { RegimeCode } from './regime-codes.ts';

/** `added` is the code of a kind an administrator added, like `code`; `null` for a shipped one. */
export type RegimeKey = { readonly code: RegimeCode; readonly added: string | null };
