// Need-to-know: a restricted record opens only for members of its group.

import type { Viewer } from '#platform';

/** True when the record is not restricted, or the viewer belongs to its group now. */
export function mayOpen(viewer: Viewer, restrictedGroupId: number | null): boolean {
  return restrictedGroupId === null || viewer.groupIds.includes(restrictedGroupId);
}
