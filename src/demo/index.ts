// The front door of the demonstration force: everybody in it is invented, and every page says so.

export { holdsForceRecord, makeKnownFor } from './demo-force-store.ts';
export { ensureDemoForce, smallForce } from './ensure-demo-force.ts';
export { ensureReviewCases } from './ensure-review-cases.ts';
export type { DemoOptions } from './ensure-demo-force.ts';
export { makeForce } from './make-force.ts';
export { demoPages } from './pages/index.ts';
