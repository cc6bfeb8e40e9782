// The front door of the scrutiny room: the review's recommendations, each with its proof; samples, panel and surveys to come.

export { scrutinyPages } from './pages/index.ts';
