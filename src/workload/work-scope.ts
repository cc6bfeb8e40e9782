// Whose work a list shows: one person's, a team's, an area's or the whole force's.

import type { Viewer } from '#platform';

export const workScopes = ['team', 'me', 'area', 'force'] as const;

export type WorkScope = (typeof workScopes)[number];

/** The scopes that mean something for this viewer, the one they start with first. */
export function scopesOf(viewer: Pick<Viewer, 'teamId' | 'areaCode'>): readonly WorkScope[] {
  return workScopes.filter((scope) => {
    switch (scope) {
      case 'team':
        return viewer.teamId !== null;
      case 'area':
        return viewer.areaCode !== null;
      case 'me':
      case 'force':
        return true;
    }
  });
}

/**
 * The scope asked for, or the one this viewer starts with: the team, otherwise the area, otherwise the whole force.
 * A list of one person's own work would hide what nobody has taken.
 */
export function scopeAsked(
  viewer: Pick<Viewer, 'teamId' | 'areaCode'>,
  asked: string | undefined,
): WorkScope {
  const known = scopesOf(viewer);
  const found = known.find((scope) => scope === asked);
  if (found !== undefined) return found;
  return known.find((scope) => scope !== 'me') ?? 'force';
}
