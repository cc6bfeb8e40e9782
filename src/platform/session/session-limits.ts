// When a session ends by itself: the idle limit and the absolute one.

export type SessionLimits = { readonly idleMinutes: number; readonly absoluteHours: number };

/** True while neither limit has been reached. */
export function isLive(
  session: { readonly lastSeenAt: Temporal.Instant; readonly expiresAt: Temporal.Instant },
  now: Temporal.Instant,
  limits: SessionLimits,
): boolean {
  const idleEnd = session.lastSeenAt.add({ minutes: limits.idleMinutes });
  return Temporal.Instant.compare(now, idleEnd) < 0 && Temporal.Instant.compare(now, session.expiresAt) < 0;
}
