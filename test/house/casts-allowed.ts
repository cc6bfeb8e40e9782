// The few files that may cast, how often, and why: branding at a parse edge, where the check has just been made.

export type AllowedCast = { readonly path: string; readonly casts: number; readonly reason: string };

export const castsAllowed: readonly AllowedCast[] = [
  {
    path: 'src/platform/database/dialect.ts',
    casts: 1,
    reason: 'the edge where a row takes the type that its query promises',
  },
];
