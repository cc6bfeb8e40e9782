// The front door of the interface: the renderer, its styles and scripts, and the pages that belong to no room.

export { assets } from './assets/assets.ts';
export { uiPages } from './pages/index.ts';
export { render } from './render.ts';
