// The front door of the demonstration force: everybody in it is invented, and every page says so.

export { ensureDemoForce, makeKnownFor, smallForce } from './ensure-demo-force.ts';
export type { DemoOptions } from './ensure-demo-force.ts';
